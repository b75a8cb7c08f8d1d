package dev.tenglong.templates;

import static dev.tenglong.templates.Measures.WIDTH;

import dev.tenglong.notice.NoticeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of the default templates. They inform and ask: a screening is no ground for an order. */
final class DefaultTemplates {

    private static final String RECIPIENT = "你单位";

    private DefaultTemplates() {}

    static byte[] of(NoticeKind kind) {
        Paper paper = switch (kind) {
            case NOTIFICATION -> notification();
            case IMPROVEMENT -> improvement();
            case SUPERVISION -> supervision();
            case CLOSURE -> closure();
        };
        return receipt(paper.endOfNumberedPages(), kind).finish(kind.label());
    }

    private static Paper notification() {
        Paper paper = new Paper()
                .title("{{发文机关}}", "关于拟列入高耗低效企业整治清单的告知书")
                .number()
                .addressee()
                .text("为推动制造业企业节约集约用地、用能，提升产出效率，我单位会同有关部门，依据{{依据文件}}，对{{统计期}}{{区名}}制造业企业的用地、用能、"
                        + "产出情况进行了筛查，并由{{所属街道}}于{{核实日期}}进行了现场核实。现将有关情况告知如下。")
                .level1("一、核实情况")
                .text(RECIPIENT + "（统一社会信用代码：{{统一社会信用代码}}；所属行业：{{行业}}；规模：{{规模}}）有关指标见下表。对照《{{筛查口径}}》，"
                        + "类别为“{{类别}}”，理由：{{认定理由}}。");
        return indicators(paper)
                .level1("二、后续安排")
                .level2(
                        "（一）提出异议。",
                        "对上述数据或者认定有异议的，请于{{异议截止日期}}前（含当日，异议期限{{异议期限}}）向我单位书面提出，写明事实和理由，附证明材料"
                                + "（可使用附件）。我单位将会同有关部门和{{所属街道}}核查，并将结果书面答复" + RECIPIENT + "。")
                .level2("（二）列入清单。", "期限内没有提出异议，或者异议经核查不成立的，按程序列入《{{清单名称}}》，实行动态管理。")
                .level2(
                        "（三）整治提升。",
                        "列入清单后，请在{{方案期限}}内会同{{所属街道}}商定“一企一策”整治方案，明确整治方式、完成时限、预计腾出的用地（亩）和用能"
                                + "（吨标准煤）。整治方式包括改造提升、兼并重组、搬迁入园、腾退收回、关停淘汰等，由" + RECIPIENT + "结合实际选择。")
                .level1("三、服务与支持")
                .text("本告知书用于告知情况、听取意见，不作为行政处罚的依据。我单位和{{所属街道}}将提供政策咨询、节能诊断、技术改造、空间对接等服务，具体支持政策以届时有效的文件为准。")
                .last("联系人：{{联系人}}，联系电话：{{联系电话}}。")
                .attachment("异议申请表")
                .signature()
                .imprint()
                .attached("附件", "异议申请表")
                .form(2400, objection(), Map.of("异议事项", 1000, "事实和理由", 2400, "证明材料目录", 1300, "企业盖章", 1300));
    }

    private static Paper improvement() {
        Paper paper = new Paper()
                .title("{{发文机关}}", "关于开展高耗低效整治提升的通知书")
                .number()
                .addressee()
                .text("依据{{依据文件}}，经{{统计期}}数据筛查、{{所属街道}}现场核实和书面告知，" + RECIPIENT + "已于{{列入日期}}列入《{{清单名称}}》。为支持"
                        + RECIPIENT + "转型升级，现将整治提升有关事项通知如下。")
                .level1("一、列入情况")
                .text(RECIPIENT + "（统一社会信用代码：{{统一社会信用代码}}；所属行业：{{行业}}；规模：{{规模}}）有关指标见下表。对照《{{筛查口径}}》，"
                        + "类别为“{{类别}}”，理由：{{认定理由}}。");
        return indicators(paper)
                .level1("二、整治提升事项")
                .level2(
                        "（一）商定方案。",
                        "请于{{方案报送日期}}前（含当日，自列入之日起{{方案期限}}）会同{{所属街道}}商定“一企一策”整治方案（见附件）并报我单位，明确整治方式、"
                                + "完成时限、预计腾出的用地（亩）和用能（吨标准煤）。整治方式包括改造提升、兼并重组、搬迁入园、腾退收回、关停淘汰等。")
                .text("经商定，" + RECIPIENT + "的整治方式为{{整治方式}}，请于{{完成日期}}前完成，预计腾出用地{{预计腾出用地}}、用能{{预计腾出用能}}。")
                .level2("（二）推进实施。", "请按照商定的方案组织实施，每月将进展情况报{{所属街道}}。需要调整方案的，请及时提出。")
                .level2("（三）申请验收。", "完成整治或者指标达到标准的，可向{{所属街道}}申请验收；验收通过的，按程序销号。")
                .level2("（四）提出意见。", "对本通知内容有异议的，请于{{方案报送日期}}前向我单位书面提出，我单位将核查并书面答复。")
                .level1("三、服务与支持")
                .text("我单位和{{所属街道}}将提供政策咨询、节能诊断、技术改造、空间对接等服务，具体支持政策以届时有效的文件为准。")
                .last("联系人：{{联系人}}，联系电话：{{联系电话}}。")
                .attachment("“一企一策”整治方案表")
                .signature()
                .imprint()
                .attached("附件", "“一企一策”整治方案表")
                .form(
                        2400,
                        plan(),
                        Map.of("主要措施", 1500, "阶段安排", 1000, "需协调支持的事项", 900, "企业盖章", 1100, "街道（园区）意见", 1100));
    }

    private static Paper supervision() {
        return new Paper()
                .title("{{发文机关}}", "关于高耗低效整治事项的督办通知书")
                .number()
                .addressee()
                .text(RECIPIENT
                        + "（统一社会信用代码：{{统一社会信用代码}}）于{{列入日期}}列入《{{清单名称}}》。按照工作安排，“{{督办事项}}”应于{{应办结日期}}前办结，截至{{发文日期}}"
                        + "已逾期{{逾期天数}}。现将督办事项通知如下。")
                .level1("一、督办事项")
                .text("请于{{督办期限}}前（含当日）办结“{{督办事项}}”，并将办理情况书面报{{所属街道}}和我单位。")
                .text("经商定，" + RECIPIENT + "的整治方式为{{整治方式}}，完成日期为{{完成日期}}，预计腾出用地{{预计腾出用地}}、用能{{预计腾出用能}}。")
                .level1("二、有关说明")
                .level2("（一）确有困难的，", "请在上述期限内书面说明原因、已采取的措施和计划办结的日期，由{{所属街道}}会同我单位研究。")
                .level2("（二）对逾期情况有异议的，", "请在上述期限内书面提出，附证明材料，我单位将核查并书面答复。")
                .level2("（三）期限内没有办结也没有说明的，", "将按照工作机制予以通报，并约请" + RECIPIENT + "负责人面谈。")
                .level1("三、服务与支持")
                .text("我单位和{{所属街道}}将继续提供政策咨询、节能诊断、技术改造、空间对接等服务，请" + RECIPIENT + "主动联系。")
                .last("联系人：{{联系人}}，联系电话：{{联系电话}}。")
                .signature()
                .imprint();
    }

    private static Paper closure() {
        return new Paper()
                .title("{{发文机关}}", "关于高耗低效整治销号的告知书")
                .number()
                .addressee()
                .text(RECIPIENT + "（统一社会信用代码：{{统一社会信用代码}}）于{{列入日期}}列入《{{清单名称}}》。经{{所属街道}}核查和有关部门验收，" + RECIPIENT
                        + "整治工作已于{{验收日期}}通过验收，现予销号。有关情况告知如下。")
                .level1("一、整治成效")
                .text("商定的整治方式为{{整治方式}}，预计腾出用地{{预计腾出用地}}、用能{{预计腾出用能}}。")
                .text("经验收，实际腾出用地{{实际腾出用地}}、用能{{实际腾出用能}}。")
                .level1("二、后续事项")
                .level2("（一）观察期。", "自销号之日起至{{观察期截止日期}}为观察期。观察期内再次达到高耗低效认定条件的，按程序重新核实。")
                .level2("（二）提出意见。", "对本告知书内容有异议的，请于收到之日起7日内向我单位书面提出，我单位将核查并书面答复。")
                .level1("三、服务与支持")
                .text("感谢" + RECIPIENT + "的支持和配合。我单位和{{所属街道}}将继续提供政策咨询、节能诊断、技术改造等服务，支持" + RECIPIENT + "进一步提高产出效率。")
                .last("联系人：{{联系人}}，联系电话：{{联系电话}}。")
                .signature()
                .imprint();
    }

    private static Paper indicators(Paper paper) {
        List<Integer> widths = List.of(1000, 950, 780, 780, 1200, 1000, 1500, WIDTH - 7210);
        return paper.table(
                widths,
                List.of("指标", "单位", "指标值", "标准", "差距", "数据时期", "数据来源", "标准依据"),
                List.of("{{指标名称}}", "{{计量单位}}", "{{指标值}}", "{{标准值}}", "{{差距}}", "{{数据时期}}", "{{数据来源}}", "{{标准依据}}"));
    }

    private static Paper receipt(Paper paper, NoticeKind kind) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("文书名称及文号", kind.label() + "\n{{文号}}");
        rows.put("受送达人", "{{企业名称}}\n{{统一社会信用代码}}");
        rows.put("送达地点", "");
        rows.put("送达方式", "□直接　□留置　□邮寄　□公告　□电子");
        rows.put("送达日期", "　　　　年　　月　　日　　时");
        rows.put("签收", "签名或者盖章：\n与受送达人的关系：\n　　　　年　　月　　日");
        rows.put("拒收事由", "");
        rows.put("见证人", "签名：　　　　　　　单位：");
        rows.put("送达人", "签名：");
        rows.put("备注", "");
        return paper.line("Title", "送达回证")
                .blankLine()
                .form(2400, rows, Map.of("签收", 1500, "拒收事由", 1100))
                .note("注：送达后请填写并交回{{发文机关}}存档。案件编号 {{案件编号}}，校验码 {{校验码}}。");
    }

    private static Map<String, String> objection() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("企业名称", "{{企业名称}}");
        rows.put("统一社会信用代码", "{{统一社会信用代码}}");
        rows.put("告知书文号", "{{文号}}");
        rows.put("异议事项", "□用地　□用能　□产出　□税收　□行业　□认定　□其他：");
        rows.put("事实和理由", "");
        rows.put("证明材料目录", "");
        rows.put("联系人及电话", "");
        rows.put("企业盖章", "\n　　　　年　　月　　日");
        return rows;
    }

    private static Map<String, String> plan() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("企业名称", "{{企业名称}}");
        rows.put("统一社会信用代码", "{{统一社会信用代码}}");
        rows.put("通知书文号", "{{文号}}");
        rows.put("整治方式", "□改造提升　□兼并重组　□搬迁入园\n□腾退收回　□关停淘汰");
        rows.put("主要措施", "");
        rows.put("阶段安排", "");
        rows.put("完成时限", "　　　　年　　月　　日");
        rows.put("预计腾出", "用地　　　　　亩；用能　　　　　吨标准煤");
        rows.put("需协调支持的事项", "");
        rows.put("企业盖章", "\n　　　　年　　月　　日");
        rows.put("街道（园区）意见", "\n　　　　年　　月　　日");
        return rows;
    }
}
