package dev.tenglong.notice;

import static dev.tenglong.notice.NoticeKind.CLOSURE;
import static dev.tenglong.notice.NoticeKind.IMPROVEMENT;
import static dev.tenglong.notice.NoticeKind.NOTIFICATION;
import static dev.tenglong.notice.NoticeKind.SUPERVISION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a template can ask for (字段), written {@code {{企业名称}}}. Names are public: they stand in the templates of the
 * offices and never change their meaning.
 */
public enum NoticeField {
    NUMBER("文号", "机关代字〔年份〕N号", Use.DEMANDED),
    DATE("发文日期", "如 2022年5月14日", Use.DEMANDED),
    OFFICE("发文机关", "tenglong.yaml 的 lead-unit", Use.DEMANDED),
    DISTRICT("区名", "如 拱墅区", Use.GIVEN),
    CONTACT("联系人", "tenglong.yaml 的 contact", Use.DEMANDED),
    TELEPHONE("联系电话", "tenglong.yaml 的 contact", Use.DEMANDED),
    COPY_TO("抄送单位", "企业所属的街道办事处或责任主体", Use.GIVEN),
    CHECK_CODE("校验码", "记录这份文书的台账条目的校验码", Use.DEMANDED),
    MARK("水印", "样张（示例标准）、草稿；都不是时，所在的段落整段省去", Use.OPTIONAL),

    NAME("企业名称", "主送单位", Use.DEMANDED),
    USCC("统一社会信用代码", "18 位", Use.GIVEN),
    SUBDISTRICT("所属街道", "街道或园区", Use.GIVEN),
    SECTOR("行业", "名称和代码，如 棉纺织及印染精加工（C171）", Use.GIVEN),
    SCALE("规模", "规上或规下", Use.GIVEN),
    CASE("案件编号", "", Use.GIVEN),

    PERIOD("统计期", "如 2022年1—3月", Use.GIVEN),
    LIST_TITLE("清单名称", "tenglong.yaml 的 list-title", Use.GIVEN),
    CRITERIA("筛查口径", "screening.yaml 的 title", Use.GIVEN),
    CATEGORY("类别", "高耗低效、高耗、低效", Use.GIVEN, NOTIFICATION, IMPROVEMENT),
    GROUNDS("认定理由", "逐项写明", Use.GIVEN),
    DOCUMENTS("依据文件", "所适用标准的文件、文号、条款", Use.GIVEN, NOTIFICATION, IMPROVEMENT),

    VERIFIED_ON("核实日期", "街道现场核实的日期", Use.GIVEN),
    OBJECTION_LIMIT("异议期限", "如 7日", only(NOTIFICATION), Use.GIVEN),
    OBJECTION_UNTIL("异议截止日期", "", only(NOTIFICATION), Use.DEMANDED),
    PLAN_LIMIT("方案期限", "列入后报送方案的期限，如 30日", EnumSet.of(NOTIFICATION, IMPROVEMENT), Use.GIVEN),
    LISTED_ON("列入日期", "", EnumSet.of(IMPROVEMENT, SUPERVISION, CLOSURE), Use.GIVEN),
    PLAN_DUE("方案报送日期", "最迟报送整治方案的日期", only(IMPROVEMENT), Use.DEMANDED),
    ROUTE("整治方式", "商定后才有；没有时，所在的段落整段省去", EnumSet.of(IMPROVEMENT, SUPERVISION, CLOSURE), Use.OPTIONAL),
    COMPLETION_DUE("完成日期", "商定后才有；没有时，所在的段落整段省去", EnumSet.of(IMPROVEMENT, SUPERVISION, CLOSURE), Use.OPTIONAL),
    EXPECTED_LAND("预计腾出用地", "带单位；商定后才有", EnumSet.of(IMPROVEMENT, SUPERVISION, CLOSURE), Use.OPTIONAL),
    EXPECTED_ENERGY("预计腾出用能", "带单位；商定后才有", EnumSet.of(IMPROVEMENT, SUPERVISION, CLOSURE), Use.OPTIONAL),
    OVERDUE_STEP("督办事项", "逾期的环节，如 报送整治方案", only(SUPERVISION), Use.DEMANDED),
    STEP_DUE("应办结日期", "原定的期限", only(SUPERVISION), Use.DEMANDED),
    DAYS_OVERDUE("逾期天数", "截至发文日期，如 12日", only(SUPERVISION), Use.GIVEN),
    SUPERVISION_DUE("督办期限", "办结并书面答复的最后一天", only(SUPERVISION), Use.DEMANDED),
    ACCEPTED_ON("验收日期", "", only(CLOSURE), Use.DEMANDED),
    FREED_LAND("实际腾出用地", "带单位", only(CLOSURE), Use.GIVEN),
    FREED_ENERGY("实际腾出用能", "带单位", only(CLOSURE), Use.GIVEN),
    WATCH_UNTIL("观察期截止日期", "再次命中即为复发的最后一天", only(CLOSURE), Use.GIVEN),

    INDICATOR("指标名称", "写在表格的一行里，该行按指标逐行重复", Use.ROW, NOTIFICATION, IMPROVEMENT),
    VALUE("指标值", "同上", Use.ROW, NOTIFICATION, IMPROVEMENT),
    UNIT("计量单位", "同上", Use.ROW),
    STANDARD("标准值", "同上", Use.ROW, NOTIFICATION, IMPROVEMENT),
    GAP("差距", "同上；与标准值相差多少、百分之几", Use.ROW),
    BASIS("数据时期", "同上；时期和口径，如 2022年1—3月（滚动12个月）", Use.ROW),
    SOURCE("数据来源", "同上；取自哪些部门表格", Use.ROW),
    CLAUSE("标准依据", "同上；文件、文号、条款", Use.ROW);

    /** How a template may use a field. */
    private enum Use {
        /** May be used; always has a value. */
        GIVEN,
        /** Has to be used. */
        DEMANDED,
        /** May be without a value: the paragraph it stands in is left out then. */
        OPTIONAL,
        /** Stands in a table row that is repeated for every indicator. */
        ROW
    }

    private final String label;
    private final String meaning;
    private final Set<NoticeKind> kinds;
    private final Set<NoticeKind> demandedBy;
    private final Use use;

    /** Of every kind of notice; {@code demandedBy} names those that cannot do without. */
    NoticeField(String label, String meaning, Use use, NoticeKind... demandedBy) {
        this(label, meaning, EnumSet.allOf(NoticeKind.class), use, demanded(use, demandedBy));
    }

    NoticeField(String label, String meaning, Set<NoticeKind> kinds, Use use) {
        this(label, meaning, kinds, use, use == Use.DEMANDED ? kinds : Set.of());
    }

    NoticeField(String label, String meaning, Set<NoticeKind> kinds, Use use, Set<NoticeKind> demandedBy) {
        this.label = label;
        this.meaning = meaning;
        this.kinds = kinds;
        this.use = use;
        this.demandedBy = demandedBy;
    }

    private static Set<NoticeKind> only(NoticeKind kind) {
        return EnumSet.of(kind);
    }

    private static Set<NoticeKind> demanded(Use use, NoticeKind[] named) {
        if (use == Use.DEMANDED) {
            return EnumSet.allOf(NoticeKind.class);
        }
        return named.length == 0 ? Set.of() : EnumSet.copyOf(List.of(named));
    }

    /** As written between the braces. */
    public String label() {
        return label;
    }

    /** What stands in its place, for the manual; may be empty. */
    public String meaning() {
        return meaning;
    }

    /** Whether notices of this kind have it. */
    public boolean isOf(NoticeKind kind) {
        return kinds.contains(kind);
    }

    /** Whether a template of this kind cannot do without it. */
    public boolean isDemandedBy(NoticeKind kind) {
        return demandedBy.contains(kind);
    }

    /** Whether the paragraph is left out where it has no value; any other field without a value stops the notice. */
    public boolean isOptional() {
        return use == Use.OPTIONAL;
    }

    /** Whether it says something of one indicator: the row it stands in is repeated. */
    public boolean isOfIndicator() {
        return use == Use.ROW;
    }

    public static Optional<NoticeField> byLabel(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }

    /** The names of the fields of a kind. */
    public static List<String> labels(NoticeKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.isOf(kind))
                .map(NoticeField::label)
                .toList();
    }
}
