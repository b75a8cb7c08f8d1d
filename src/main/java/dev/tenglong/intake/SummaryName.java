package dev.tenglong.intake;

import dev.tenglong.text.FoldedText;
import java.util.regex.Pattern;

/**
 * Tells what is written where names stand of totals, averages and comparisons (汇总用语) from the name of an enterprise: by how
 * such words are put together, because nobody can list the rows that spreadsheet programs and people add below a table.
 */
final class SummaryName {

    private static final int LONGEST = 40;
    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2500]+");

    /** What a summary says in itself, whatever stands before it: 半山街道小计, 甲有限公司 汇总, 行业平均水平. */
    private static final String TOTAL =
            "合计|小计|总计|共计|累计|汇总|合计数|汇总数|总和|平均|平均值|平均数|均值|平均水平|中位数|中位值|最大值|最小值|最高值|最低值|标准差|标准偏差|方差|计数";
    /** What compares or ranks: only a row without a code can be meant. */
    private static final String COMPARISON =
            "占比|占比重|比重|增长率|增减率|增减额|增减幅度|增幅|降幅|增速|同比|环比|同比增长|同比增减|环比增长|去年同期|上年同期|同期数|去年同期数|上年同期数"
                    + "|目标值|标准值|基准值|参考值|指标值|限值|完成率|排名|排序|名次|位次|户数|家数|企业数|企业总数|总户数|户均|企均|其他企业|其它企业|其余企业";
    /** Whom a summary may be of. */
    private static final String SCOPE = "全|本|各|所有|全部|其中|区|市|县|省|镇|乡|街道|园区|开发区|行业|制造业|工业|集团|规上|规下|规模以上|规模以下|企业|单位"
            + "|页|表|月|季度|年度|年|期|组|数值|样本|与|较|比|上年|去年|同期|上期";
    /** Too common to be looked for behind anything but a scope. */
    private static final String SCOPED =
            "中位|众数|最大|最小|最高|最低|乘积|极差|总数|总量|总额|总值|总体|整体|全部|比例|增长|增加|减少|增减|变化|变动|变化率|差额|差异|差值"
                    + "|去年|上年|本年|今年|同期|上期|本期|上月|本月|目标|标准|指标|基准|要求";

    private static final String WHOLE =
            "(?:全|各|所有|全部)(?:区|市|县|省|镇|乡|街道|园区|开发区|行业|部门|集团|体)?(?:规上|规下|工业|制造业){0,2}(?:企业|单位)?"
                    + "|(?:规上|规下|规模以上|规模以下)(?:工业|制造业)?(?:企业|单位)?|其中(?:[:].*)?";
    private static final String YEAR = "(?:19|20)\\d{2}年度?(?:\\d{1,2}(?:-\\d{1,2})?月)?(?:同期|全年)?数?";
    private static final String COUNT =
            "(?:合计|总计|小计|总|计)?\\d{1,7}[家户个](?:企业|单位|纳税人|用户)?|共计?[\\d一二三四五六七八九十百千]{1,7}[家户个].*";
    private static final String BEHIND = "(?:\\d{1,7}[家户个])?(?:\\([^()]{0,20}\\))?(?:总体情况|情况|水平|数据|数|值|金额|额)?[:%]?";

    private static final Pattern CERTAIN = Pattern.compile("(?:.{0,30}(?:" + TOTAL + ")|全区|全市|全街道)" + BEHIND
            + "|其中(?:[:].*)?|.{0,10}(?:过|转|承|接)(?:次|下|前|上)页.{0,6}|" + COUNT);
    private static final Pattern LIKELY = Pattern.compile("(?:.{0,20}(?:" + COMPARISON + ")|(?:" + SCOPE + "){0,4}(?:"
            + SCOPED + ")|" + WHOLE + "|" + YEAR + ")" + BEHIND);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:.{0,24}[^a-z])?(?:grand ?total|sub-? ?total|totals?|average|count)[.:]?"
                    + "|(?:.{0,24}[^a-z0-9 .&-])?(?:sum|avg|mean|median|max|maximum|min|minimum|std\\.? ?dev|stdevp?|standard deviation|variance)[.:]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTERPRISE =
            Pattern.compile(".*(?:公司|厂|店|社|部|所|院|站|行|场|馆|中心|集团|企业|作坊|工作室|个体户|车间|基地|坊|铺|园|\\))");
    private static final Pattern SUSPICIOUS =
            Pattern.compile("合计|小计|总计|共计|汇总|平均|中位数|最大值|最小值|同比|环比|占比|总数|(?i:total|average)");

    /** As nearly every name ends. */
    private static final String USUAL_ENDS = "司厂店";

    private SummaryName() {}

    /** Width folded, without white space, dashes of every kind made one. */
    static String fold(String text) {
        return DASH.matcher(WHITE.matcher(width(text)).replaceAll("")).replaceAll("-");
    }

    private static String width(String text) {
        return FoldedText.of(text);
    }

    /** A total, an average, a count: no enterprise, whatever else the row says. */
    static boolean isCertain(String text) {
        if (isOrdinary(text)) {
            return false;
        }
        return CERTAIN.matcher(fold(text)).matches()
                || ENGLISH.matcher(width(text).strip()).matches();
    }

    /** Also a comparison, a target, a ranking: no enterprise where no code says otherwise. */
    static boolean isSummary(String text) {
        return isCertain(text)
                || !isOrdinary(text) && LIKELY.matcher(fold(text)).matches();
    }

    private static boolean isOrdinary(String text) {
        return text.isEmpty() || text.length() > LONGEST || USUAL_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it may be a summary in words nobody foresaw; a name that ends as those of enterprises do is none. */
    static boolean isDoubtful(String text) {
        return !isEnterprise(text) && SUSPICIOUS.matcher(fold(text)).find();
    }

    /** Whether it ends as names of enterprises do. */
    static boolean isEnterprise(String text) {
        return text.length() > LONGEST || ENTERPRISE.matcher(fold(text)).matches();
    }
}
