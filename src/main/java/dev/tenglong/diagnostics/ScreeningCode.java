package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/** What can stand in the way of a verdict (筛查的问题): SC. */
public enum ScreeningCode implements DiagnosticCode {
    // Screening
    NO_STANDARD(
            "SC101",
            WARNING,
            "没有适用的标准",
            "该行业、地区在截止日没有生效的标准，不能判定。",
            "C27 在 2022-03-31 没有标准",
            "在 config/thresholds 中补充标准及依据"),
    NO_BASIS(
            "SC102",
            WARNING,
            "本期没有可用口径",
            "本期数据不符合 config/screening.yaml 中 basis 接受的任何口径，全部不判定。",
            "1—2 月数据，只接受全年口径",
            "待有可用口径的月份再筛查"),
    NO_PROFILE(
            "SC103",
            WARNING,
            "没有适用的筛查口径",
            "config/screening.yaml 的 profiles 没有一项适用于该企业，不能判定。",
            "缺少 when: {} 的兜底项",
            "在 profiles 末尾增加 when: {} 的兜底项"),
    CLASS_A_LISTED("SC104", WARNING, "A 类企业被命中", "亩均评价为 A 类的企业命中高耗低效标准，两者矛盾。", "A 类，亩均税收低于标准", "核对数据；确认前不要送达任何文书"),
    SCALE_UNKNOWN("SC105", WARNING, "规模未知", "没有规模一栏，也没有上一完整年度的营业收入，无法区分规上、规下。", "规模为空", "补充“规模”列（规上、规下）"),
    DENOMINATOR_ZERO("SC106", WARNING, "分母为零", "计算指标的分母为 0，指标按未知处理。", "年平均从业人员为 0", "核对该项数据"),
    ENERGY_FACTOR_MISSING(
            "SC107",
            WARNING,
            "缺少折标系数",
            "config/energy.yaml 没有该能源品种在本口径、本年度的折标系数，合计能耗按未知处理。",
            "2024 年电力等价值",
            "在 config/energy.yaml 补充公布的系数"),
    WITHOUT_YEAR_BEFORE(
            "SC108",
            NOTE,
            "部分企业缺上年数",
            "有的企业缺上年全年或上年同期的数，不能合成滚动 12 个月，按 basis 中排在后面的口径计算，没有可用口径的不判定。",
            "2 月才出现的企业没有去年同期",
            "补充去年同期一栏，或先筛查上年全年");

    private final CatalogueEntry entry;

    ScreeningCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
