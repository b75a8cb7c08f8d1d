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
    FIELD_IN_FOOTNOTE("NT110", ERROR, "脚注里有字段", "脚注和尾注里的字段在合订打印时无处安放，因此不用。", "脚注里的 {{校验码}}", "把字段移到正文、表格、页眉或页脚"),
    // Issuing
    NOT_VERIFIED(
            "NT201",
            ERROR,
            "未经核实，不发文书",
            "案件还是疑似、待核实或复发，没有核实属实；筛查命中不是发文的根据。",
            "tenglong notice issue --period 2022-03 --case AJ2022-0001",
            "先由街道现场核实，用 tenglong case verify 登记"),
    NOT_DUE("NT202", ERROR, "不是发这种文书的环节", "案件现在的状态不发这种文书。", "给已列入的案件发销号告知书", "见手册 notice 一页的各种文书对应的状态；或换一种 --kind"),
    VALUE_MISSING(
            "NT203",
            ERROR,
            "字段没有内容",
            "文书要写明的内容在台账和配置里都没有，这一份没有印发，也没有占用文号。",
            "街道未知，{{所属街道}} 没有内容",
            "补齐该项内容后重新运行；确不需要的，从模板中删去该字段"),
    NO_DOCUMENT_NUMBER(
            "NT204",
            ERROR,
            "没有设置机关代字",
            "文号由机关代字、年份和序号组成，配置里没有代字。",
            "config/tenglong.yaml 没有 document-number",
            "在 config/tenglong.yaml 写上 document-number"),
    NO_SUCH_NOTICE(
            "NT205",
            ERROR,
            "没有这个文号",
            "文号台账里没有给出的文号。",
            "tenglong notice void 99 --reason 写错",
            "运行 tenglong notice register 查看全部文号"),
    VOID_ALREADY("NT206", ERROR, "文号已作废", "这个文号先前已经作废。", "同一文号作废两次", "运行 tenglong notice register 查看作废的原因"),
    NUMBERS_BEGUN(
            "NT207", ERROR, "文号已经起编", "这一代字和年份已经发过文或设过起始号，不能再设。", "已发 1 号，又设 --start 20", "按现有的文号继续；其他年份或其他代字可以另设"),
    ACT_REFUSED("NT208", ERROR, "案件这时不能发文", "发文日期早于案件的上一步，或案件现在不能移到“已告知”（如暂停计时）。", "发文日期早于核实日期", "按提示改正后重新运行"),
    FILE_NOT_PLACED(
            "NT209", ERROR, "文书已登记，文件没有写出", "文号已记入台账，而文件写不进去。", "同名文件正在 Word 中打开", "关闭该文件或检查磁盘后，重新运行同一命令，按原文号重印"),
    // What must not go out with a template
    FIELD_UNFILLABLE(
            "NT210",
            ERROR,
            "字段写在填不了的地方",
            "域代码、公式、图表、绑定的内容控件、对象和文档的属性里的字段填不了，会原样发给企业，或被 Word 改掉。",
            "域 QUOTE \"{{文号}}\"",
            "把字段作为普通文字写在正文、表格、文本框、页眉或页脚里"),
    TRACKED_CHANGE(
            "NT211",
            ERROR,
            "模板里有修订",
            "模板里还有没有接受的修订，印发的文书会带修订标记，企业能看到改前的文字。",
            "在“修订”状态下改过字段",
            "在 Word 或 WPS 的“审阅”里选“接受所有修订”，并关闭“修订”，保存后重新检查"),
    COMMENT_LEFT("NT212", ERROR, "模板里有批注", "批注会随文书发给企业，打印时也会印出来。", "批注“此处再核一下”", "在 Word 或 WPS 的“审阅”里删除所有批注，保存后重新检查"),
    FILE_INSERTED("NT213", ERROR, "模板里插入了另一个文件", "插入的文件里的字段不检查也不填写，会原样发给企业。", "主控文档的子文档", "打开该文件，把内容复制到模板里，删去插入的文件");

    private final CatalogueEntry entry;

    NoticeCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
