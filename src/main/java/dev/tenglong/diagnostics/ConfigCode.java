package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/** What can be wrong with the configuration (配置的问题): CF its form, PO what it says of standards. */
public enum ConfigCode implements DiagnosticCode {
    // Configuration
    CONFIG_MISSING(
            "CF101",
            ERROR,
            "缺少配置文件",
            "工作区的 config 文件夹缺少必需的文件。",
            "config/screening.yaml",
            "运行 tenglong init 生成一份，或从发行包的 config 复制"),
    CONFIG_SYNTAX("CF102", ERROR, "配置文件格式有误", "不是合法的 YAML 或 CSV。", "冒号后缺少空格", "按提示的行列修改；参照发行包的 config"),
    CONFIG_UNKNOWN_KEY("CF103", ERROR, "不认识的配置项", "该处不允许这个配置项。", "treshold: 12", "改为允许的配置项之一"),
    CONFIG_DUPLICATE_KEY("CF104", ERROR, "重复的配置项", "同一处写了两个相同的配置项，无法确定以哪个为准。", "两个 value", "删除其中一个"),
    CONFIG_MISSING_KEY("CF105", ERROR, "缺少配置项", "必需的配置项没有写。", "没有 unit", "补充该配置项"),
    CONFIG_BAD_VALUE("CF106", ERROR, "配置值不合要求", "配置项的值不在允许的范围内。", "crossed-when: under", "改为允许的值"),
    CONFIG_BORROWED(
            "CF107",
            NOTE,
            "采用程序自带的配置",
            "工作区没有表头用词、折标系数或街道表，采用程序自带的一份；口径和标准必须由工作区给出，从不代替。",
            "config/headers.yaml",
            "需要修改时，运行 tenglong init 补齐"),
    REGISTERED_CODE_RESEMBLES(
            "CF108",
            WARNING,
            "登记的代码像是抄错了",
            "config/aliases.csv 登记的代码校验位不符合规则，又与本期另一家企业的代码只差一个字符，或只有相邻两个字符对调。",
            "91990100MA0020075L 与 91990100MA0020075K",
            "核对营业执照；抄错的，改正 config/aliases.csv"),
    // Policy
    UNKNOWN_REFERENCE(
            "PO101",
            ERROR,
            "依据未登记",
            "标准引用的依据没有在 references 中登记，标准必须有出处。",
            "reference: b",
            "在文件末尾 references 下补充该文件的标题、文号和条款"),
    AMBIGUOUS_RULE("PO202", ERROR, "两条标准冲突", "行业和地区完全相同的两条标准，无法确定适用哪一条。", "两条 C17、330105", "合并为一条，按生效日期分列在 values 下"),
    STALE_STANDARD(
            "PO301",
            WARNING,
            "标准久未复核",
            "标准文件的 reviewed-on 距截止日已满 12 个月。",
            "reviewed-on: 2021-01-01",
            "核对标准是否仍然有效，更新 reviewed-on"),
    VALUE_KIND_UNSUPPORTED(
            "PO302",
            ERROR,
            "暂不支持的标准写法",
            "比例（ratio）和百分位（percentile）写法本版本尚不支持，不会按其他写法代替。",
            "{ratio: 0.5, of: sector-mean}",
            "改为具体数值，或等待支持该写法的版本"),
    DEMO_STANDARD("PO303", NOTE, "使用了示例标准", "本次适用的标准标有“示例”，结果不能作为正式认定的依据。", "status: 示例", "换成正式公布的标准，并把 status 改为 正式");

    private final CatalogueEntry entry;

    ConfigCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
