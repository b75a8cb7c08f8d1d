package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/** What can be wrong when sources are brought together (归并的问题): DO. */
public enum DossierCode implements DiagnosticCode {
    // Dossier: joining the sources
    JOINED_BY_NAME("DO101", WARNING, "按名称匹配", "该行没有可用的代码，按企业名称匹配到唯一一家企业，请确认。", "代码为空，名称相同", "确认无误；并请提供部门补填代码"),
    NAME_AMBIGUOUS("DO102", ERROR, "名称对应多家企业", "该行没有可用的代码，名称对应两家以上企业，或街道不一致，无法匹配，整行搁置。", "两家同名企业", "补填统一社会信用代码"),
    WITHOUT_USCC("DO103", WARNING, "企业没有可用的代码", "该企业在各表中都没有可用的代码，只能按名称建档。", "代码列为空", "补填统一社会信用代码"),
    NAMES_DIFFER(
            "DO104", WARNING, "同一代码名称不同", "同一个代码在不同的行里企业名称不同，可能是更名，也可能是代码串行。", "甲公司与乙公司同一代码", "核对代码是否串行；确为更名的无需处理"),
    DUPLICATE_ROW(
            "DO105",
            WARNING,
            "重复的行",
            "同一张表里两行内容完全相同，只计一次；一个文件里栏目相同的几个工作表（如一个街道一张）算一张表。",
            "第 5 行与第 9 行；汇总表与街道分表",
            "删除重复的行"),
    CONFLICTING_ROWS(
            "DO106",
            ERROR,
            "同一企业数据矛盾",
            "同一张表（含栏目相同的各工作表）里一家企业有两行不同的数据，又没有不同的宗地、电表等编号可以区分，该项按未知处理，不相加也不取舍。",
            "用地 12 亩与 15 亩",
            "保留正确的一行；确为多宗地、多电表的，填写各自的编号"),
    SOURCES_DIFFER(
            "DO107",
            WARNING,
            "不同来源相差超过 5%",
            "同一项数据在不同的表里相差超过 5%，按 config/headers.yaml 的先后取用一个，不相加。",
            "规划 12 亩，街道 15 亩",
            "与两个部门核对"),
    ENERGY_DIFFERS("DO108", WARNING, "综合能耗与分品种合计不符", "报送的综合能耗与按折标系数合计的能耗相差超过 5%，采用报送值。", "报送 830，合计 950", "与统计部门核对"),
    ENERGY_ZERO("DO109", WARNING, "有产出而能耗为零", "能耗为 0 而有产出，不合常理，能耗按未知处理，不当作效率无穷大。", "综合能耗 0，增加值 1200", "核对是否漏报用能"),
    FUELS_NOT_SUPPLIED("DO110", NOTE, "没有报送的能源品种", "本期没有任何表提供这些能源品种，合计能耗时按 0 计。", "煤、油、热力", "如企业实际使用，请补充相应的表"),
    VALUES_DIFFER(
            "DO112", WARNING, "登记信息不一致", "行业、街道、规模等在不同的表里不同，按 config/headers.yaml 的先后取用一个。", "行业 C17 与 C28", "核对后统一"),
    LAND_PARTS_DIFFER("DO113", WARNING, "用地面积与分项不符", "用地面积与“自有＋租入−租出”相差超过 5%，采用用地面积。", "12 与 10＋5−0", "与规划资源部门核对"),
    PLOT_WITHOUT_VALUE("DO114", WARNING, "部分宗地或电表没有数值", "企业的多行中有一行该项为空，合计不完整，按未知处理。", "两只电表缺一只的电量", "补填缺少的数值"),
    LAND_LEASES_NOT_SUPPLIED(
            "DO115", NOTE, "没有租入租出土地的数据", "本期没有任何表提供租入、租出土地面积，实际用地按自有土地计。", "只有自有土地情况表", "如有租赁，请补充租入、租出土地面积"),
    CARRIED(
            "DO116",
            NOTE,
            "沿用以前各期",
            "本期各表没有给出的用地、人数、行业、规模、街道，沿用 12 个月内最近一期记录的；规模各期都没有的，按上年全年营业收入确定。",
            "3 月没有用地表，沿用上年 12 月的用地面积",
            "有变化的，请补充本期的表"),
    YEAR_BEFORE_DIFFERS(
            "DO117",
            WARNING,
            "去年同期与记录不符",
            "本期的表所列去年同期数，与上年同一期记录的相差超过 5%，采用记录的数。",
            "去年同期实缴税金 120 万元，当时记录 96 万元",
            "核对是否调整过口径或更正过数字；记录有误的，重新筛查上年那一期"),
    CUMULATIVE_FALLS(
            "DO118",
            WARNING,
            "累计数下降",
            "本年累计数少于同年前一期记录的累计数。照常采用；退税、更正数字会这样，列错、单位写错也会这样。",
            "1—3 月累计 80 万元，1—2 月累计 96 万元",
            "与报送部门核对"),
    YEAR_BEFORE_EXCEEDS_ITS_YEAR(
            "DO119",
            WARNING,
            "去年同期多于上年全年",
            "去年同期数多于记录的上年全年数。照常采用，滚动 12 个月会因此偏小。",
            "去年 1—3 月 120 万元，去年全年 100 万元",
            "与报送部门核对"),
    JOINED_BY_FORMER_NAME(
            "DO120",
            WARNING,
            "按曾用名匹配",
            "名称里注明了曾用名或现名，按其中一个匹配到唯一一家企业，请确认。",
            "甲有限公司（原乙有限公司），另一张表写乙有限公司",
            "确认是同一家；并请提供部门统一名称、补填代码"),
    ALIAS_CONTRADICTS(
            "DO121",
            ERROR,
            "别名表与名称矛盾",
            "config/aliases.csv 为这个名称指定的代码，与本期按名称匹配到的代码不同，无法判断以哪个为准，整行搁置。",
            "别名表写甲公司是 91…5X，本期另一张表里甲公司的代码是 91…7K",
            "核对后改正或删除别名表中的那一行，或请提供部门补填代码"),
    JOINED_BY_ALIAS(
            "DO122",
            NOTE,
            "按别名表匹配",
            "该行没有可用的代码，名称也没有对上，按 config/aliases.csv 匹配。",
            "甲公司一车间",
            "名称或代码有变化时，更新 config/aliases.csv"),
    FORMER_NAME_TOLD("DO123", NOTE, "名称注有曾用名", "名称里注明了曾用名，清单只写现名。", "甲有限公司（原乙有限公司）", "核对现名；注得不对的，请提供部门更正"),
    UNIT_DRIFT(
            "DO124",
            WARNING,
            "单位像是变了",
            "一列里多数企业的数，与上一期记录的相差一个单位换算的倍数（10、15、666.67、1000、10000 倍或其倒数），多为单位写错；照原值使用，不自动更正。",
            "用地面积上期 12 亩，本期 8000 亩",
            "核对本期这一列和上期所用的单位，写错的一期请提供部门更正后重新筛查"),
    TAX_PER_MU_BEYOND_REASON(
            "DO125",
            WARNING,
            "亩均税收过高",
            "实缴税金与实际用地相比超过 2000 万元/亩，多为税金或用地的单位写错；照原值使用，不自动更正。",
            "税金 960000 万元（实为元），用地 12 亩",
            "核对税金和用地两张表的单位"),
    YEAR_BEFORE_FROM_COLUMN(
            "DO126",
            WARNING,
            "上年同期改用本表的列",
            "上年同期那一期的记录里，这一项写了而不能用；本期的表有去年同期一列，采用该列。",
            "2021-03 的营业收入写着“约900”，2022-03 的表写着去年同期 900",
            "核对该列；更正上年那一期的表，用 tenglong screen 重新筛查那一期，即以记录为准"),
    FORM_TWICE_DIFFERS(
            "DO140",
            ERROR,
            "同类的表有两份",
            "两个文件是同一种表（栏目、列头、单位都一样），同一家企业的数据却不同，多为新旧两个版本，或各月的表；文件名不作取舍的依据，不同的数据按未知处理。",
            "税收.xlsx 与 税收（最终版）.xlsx",
            "只留下正确的一个文件；确是两个来源的，在 config/mappings 里写明各取哪几列"),
    FORM_TWICE_ALIKE(
            "DO141",
            WARNING,
            "同类的表有两份，数据相同",
            "两个文件是同一种表，其中相同的企业数据也相同，只计一次。",
            "税收.xlsx 与 税收 - 副本.xlsx",
            "删除多余的一个文件；各是一个月的数的，请提供部门提供本年累计数"),
    FORMS_BY_TIME(
            "DO142",
            ERROR,
            "同类的表各是一段时间的",
            "两个文件是同一种表，文件名写着不同的月份、季度或年份；程序不自行相加，文件名也不作取舍的依据。",
            "用电10月.xlsx、用电11月.xlsx",
            "请提供部门提供本年累计数，一个文件；文件名写错的，改文件名"),
    IDENTITIES_CROSSED(
            "DO143",
            ERROR,
            "代码与名称不是同一家",
            "该行的代码在别的表里是另一家企业，名称在别的表里又是别的代码，多为一列单独排过序；该行的数据按未知处理，不按代码也不按名称归户。",
            "甲公司的代码旁边写着乙公司",
            "核对代码和名称是否错行，更正后重新筛查");

    private final CatalogueEntry entry;

    DossierCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
