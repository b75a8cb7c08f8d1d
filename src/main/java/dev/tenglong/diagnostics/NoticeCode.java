package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/** What can be wrong with notices and their templates (通知书的问题): NT. */
public enum NoticeCode implements DiagnosticCode {
    // Templates
    TEMPLATE_UNREADABLE(
            "NT101",
            ERROR,
            "模板不能读",
            "模板不是 Word 文档（docx），或已损坏。",
            "把 doc 改名为 docx",
            "在 Word 或 WPS 中打开，另存为“Word 文档 (*.docx)”"),
    FIELD_UNKNOWN(
            "NT102",
            ERROR,
            "模板中有不认识的字段",
            "双大括号里的名称不在字段表中，不知道该填什么，因此不用这个模板。",
            "{{企业名}}",
            "改为字段表中的名称；运行 tenglong notice check 查看全部字段"),
    FIELD_OF_OTHER_KIND("NT103", ERROR, "字段不属于这种文书", "字段存在，但这种文书没有这项内容。", "告知书模板里的 {{验收日期}}", "删去该字段，或改用这种文书有的字段"),
    FIELD_MISSING("NT104", ERROR, "模板缺少必需的字段", "文书必须写明的内容，模板里没有它的字段。", "告知书模板里没有 {{异议截止日期}}", "在模板的适当位置写上该字段"),
    FIELD_SPLIT(
            "NT105",
            NOTE,
            "字段被分成几段",
            "Word 把一个字段存成了格式不同的几段；照样识别，采用第一段的格式。",
            "{{企业名称}} 的前半是宋体、后半是仿宋",
            "选中整个字段（连同大括号）重新设一次字体，即合为一段"),
    FIELD_MALFORMED(
            "NT106", ERROR, "字段的括号不完整", "字段应在同一段文字里以半角的 {{ 开头、}} 结尾。", "｛｛企业名称｝｝、{{企业名称}", "改为半角双大括号，如 {{企业名称}}，且不要换段"),
    INDICATOR_OUTSIDE_ROW("NT107", ERROR, "指标的字段不在表格里", "指标的字段所在的表格行按指标逐行重复，因此只能写在表格里。", "正文里的 {{指标值}}", "把它放进表格的一行"),
    PAGE_WITHOUT_MARK(
            "NT108",
            ERROR,
            "有的页没有水印字段",
            "样张、草稿必须在每一页标明，因此每一节的页眉都要有 {{水印}}；没有内容可标时，它所在的段落整段省去。",
            "奇偶页不同而只在奇数页页眉写了 {{水印}}",
            "在该页眉里加一段 {{水印}}，或在“设计—水印”里把文字设为 {{水印}}"),
    KIND_UNKNOWN(
            "NT109",
            WARNING,
            "不知道模板用于哪种文书",
            "按文件名认不出文书种类，因此只检查字段的写法，不检查这种文书必需的字段。",
            "tenglong notice check 新模板.docx",
            "用 --kind 指明文书种类"),
    FIELD_IN_FOOTNOTE("NT110", ERROR, "脚注里有字段", "脚注和尾注里的字段在合订打印时无处安放，因此不用。", "脚注里的 {{校验码}}", "把字段移到正文、表格、页眉或页脚");

    private final CatalogueEntry entry;

    NoticeCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
