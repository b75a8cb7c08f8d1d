package dev.tenglong.intake.header;

import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a few words say of a unit (单位的写法): 万元, 单位：元, 以万元计. What looks like a unit and is none is told from a remark
 * (含税), so that no figure is read in a default unit where another is written. Texts are folded as {@link HeaderLabel#key}.
 */
final class UnitText {

    private static final int LONGEST = 40;

    /** Said before a unit, meaning nothing more. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:计量|金额|面积|数量|货币|电量|能耗|用电|人数)?单位(?:均为|统一为|均|统一|为|是|用)?[:=]?"
                    + "|(?:人民币|金额|面积|货币|币种|数量|RMB|CNY|rmb|cny)[:=]?|(?:以|按|均为|折合|折算为|折算|折|约|不?含税|税前|税后|实物量)[:=]?)");

    /** As {@link #BEFORE}, where no brackets set it apart from the name of the column. */
    private static final Pattern STATED = Pattern.compile("^(?:(?:计量)?单位(?:均为|为|是|用)?[:=]?|(?:以|按))(?=.)");

    private static final Pattern BEHIND = Pattern.compile("(?:为单位|计量|计算|统计|填报|填列|计)$");

    private static final Pattern SCALE = Pattern.compile("[十百千万亿兆仟]{1,3}");
    private static final Pattern CURRENCY = Pattern.compile("(?i)人民币|RMB|CNY");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i).*(?:美元|美金|港元|港币|欧元|日元|英镑|外币|(?:RMB|CNY)[0-9]|USD|HKD|EUR|JPY|GBP|[$€£]).*");
    private static final Pattern RATE = Pattern.compile(".*[%‰].*|百分[比点数].*|.*(?:亩|户|人|月|日|季|地)均.*|每.*");
    private static final Pattern HOLDS_UNIT =
            Pattern.compile(".*(?:[十百千万亿]元|平方米|平米|公顷|标准煤|标煤|千瓦|立方|公斤|千克|[吉兆千]焦|大卡).*");
    /** Latin letters that name what is measured, not how. */
    private static final Pattern LATIN_NAME = Pattern.compile(
            "(?i)(?:codcr|cod|codmn|bod5?|nh3|nh3-n|so2|nox|no2|voc|vocs|pm10|tn|tp|lpg|lng|cng|vat|gdp|r&d|rd|pv|eva|ncv)");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{1,5}[0-9]?");
    private static final Pattern ENDS_LIKE_ONE =
            Pattern.compile(".{0,6}[元圆园角分米吨亩顷度瓦时焦克升方卡斤里桶平币人户仑磅垧担]|.{0,6}(?:平方|立方|[元圆]整)");
    /** End like a unit and are none. */
    private static final Pattern REMARK = Pattern.compile(
            ".*(?:年度|季度|月度|程度|制度|额度|地方|官方|临时|同时|法人|个人|自然人|纳税人|负责人|本地人|工人|水平|户籍人|居民户|本户|此处|按实|工业园|产业园|科技园|高新园"
                    + "|部分|评分|得分|区分|划分|百分)");

    private UnitText() {}

    /** The unit a text names, apart from the words around it. */
    static Optional<Unit> unit(String text) {
        return unit(text, BEFORE, 3);
    }

    /** The unit a text names that nothing sets apart: 单位为元 is one, 金额元 is not. */
    static Optional<Unit> stated(String text) {
        return unit(text, STATED, 1);
    }

    private static Optional<Unit> unit(String text, Pattern before, int most) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = text;
        for (int i = 0; i <= most; i++) {
            Optional<Unit> named = Unit.byName(rest);
            if (named.isEmpty() && (i > 0 || before == BEFORE)) {
                named = Unit.byName(BEHIND.matcher(rest).replaceFirst(""));
            }
            Matcher lead = before.matcher(rest);
            if (named.isPresent() || !lead.find() || lead.end() == rest.length()) {
                return named;
            }
            rest = rest.substring(lead.end());
        }
        return Optional.empty();
    }

    /** A text without the words around what may be a unit: 升 of 以升计. */
    static String bare(String text) {
        String rest = text;
        for (int i = 0; i < 3 && rest.length() <= LONGEST && !isCurrency(withoutBehind(rest)); i++) {
            Matcher lead = BEFORE.matcher(rest);
            rest = lead.find() && lead.end() < rest.length() ? rest.substring(lead.end()) : rest;
        }
        return withoutBehind(rest);
    }

    private static String withoutBehind(String text) {
        String cut = BEHIND.matcher(text).replaceFirst("");
        return cut.isEmpty() ? text : cut;
    }

    /** 亿, 万: how many, not of what. */
    static boolean isScale(String text) {
        return SCALE.matcher(text).matches();
    }

    /** A unit of which only how many is written, where the dimension leaves no doubt. */
    static Optional<Unit> scaled(String scale, Dimension dimension) {
        if (!isScale(scale)) {
            return Optional.empty();
        }
        return switch (dimension) {
            case MONEY -> Unit.byName(scale + "元");
            case PERSONS -> Unit.byName(scale + "人");
            default -> Optional.empty();
        };
    }

    /** 人民币, RMB: a currency, but not how many of it. */
    static boolean isCurrency(String text) {
        return CURRENCY.matcher(text).matches();
    }

    /** Certainly a measure, and none that is known: 元/亩, 万美元, %. A unit beside it does not make it good. */
    static boolean isForeign(String text) {
        return FOREIGN.matcher(text).matches()
                || RATE.matcher(text).matches()
                || isRatio(text)
                || HOLDS_UNIT.matcher(text).matches();
    }

    private static boolean isRatio(String text) {
        List<String> parts = List.of(text.split("/", 3));
        return parts.size() > 1 && parts.stream().anyMatch(part -> unit(part).isPresent() || isScale(part));
    }

    /** Whether a text that names no unit may be meant as one. */
    static boolean looksLikeOne(String text) {
        if (text.isEmpty() || LATIN_NAME.matcher(text).matches()) {
            return false;
        }
        return isForeign(text)
                || isScale(text)
                || isCurrency(text)
                || LATIN.matcher(text).matches()
                || ENDS_LIKE_ONE.matcher(text).matches()
                        && !REMARK.matcher(text).matches();
    }
}
