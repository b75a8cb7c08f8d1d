package dev.tenglong.units;

import dev.tenglong.text.FoldedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The units (计量单位) spreadsheets use, each with its exact factor to the base unit of its dimension. A closed list. */
public enum Unit {
    MU(Dimension.AREA, "1", "亩", "市亩"),
    /** 1 亩 = 2000/3 ㎡, so 1 ㎡ = 0.0015 亩 exactly. */
    SQUARE_METRE(Dimension.AREA, "0.0015", "平方米", "㎡", "平米", "m2", "m²", "平方公尺"),
    HUNDRED_SQUARE_METRE(Dimension.AREA, "0.15", "百平方米", "百平米", "公亩"),
    THOUSAND_SQUARE_METRE(Dimension.AREA, "1.5", "千平方米", "千平米", "千m2"),
    WAN_SQUARE_METRE(Dimension.AREA, "15", "万平方米", "万㎡", "万m2", "万平米"),
    HECTARE(Dimension.AREA, "15", "公顷", "ha", "hm2"),
    SQUARE_KILOMETRE(Dimension.AREA, "1500", "平方公里", "平方千米", "km2"),
    HUNDRED_MU(Dimension.AREA, "100", "百亩"),
    THOUSAND_MU(Dimension.AREA, "1000", "千亩"),
    WAN_MU(Dimension.AREA, "10000", "万亩"),

    WAN_YUAN(Dimension.MONEY, "1", "万元", "人民币万元", "万元人民币", "万圆"),
    YUAN(Dimension.MONEY, "0.0001", "元", "人民币元", "元人民币", "圆", "¥"),
    HUNDRED_YUAN(Dimension.MONEY, "0.01", "百元"),
    THOUSAND_YUAN(Dimension.MONEY, "0.1", "千元", "仟元"),
    HUNDRED_THOUSAND_YUAN(Dimension.MONEY, "10", "十万元"),
    MILLION_YUAN(Dimension.MONEY, "100", "百万元", "百万元人民币"),
    TEN_MILLION_YUAN(Dimension.MONEY, "1000", "千万元"),
    YI_YUAN(Dimension.MONEY, "10000", "亿元", "亿元人民币", "亿圆"),

    TCE(Dimension.STANDARD_COAL, "1", "吨标准煤", "吨标煤", "tce", "吨标准煤当量", "t标准煤", "t标煤", "吨ce"),
    KGCE(Dimension.STANDARD_COAL, "0.001", "千克标准煤", "公斤标准煤", "千克标煤", "公斤标煤", "kgce", "kg标准煤", "kg标煤"),
    HUNDRED_TCE(Dimension.STANDARD_COAL, "100", "百吨标准煤", "百吨标煤"),
    THOUSAND_TCE(Dimension.STANDARD_COAL, "1000", "千吨标准煤", "千吨标煤"),
    WAN_TCE(Dimension.STANDARD_COAL, "10000", "万吨标准煤", "万吨标煤", "万tce"),

    WAN_KWH(Dimension.ELECTRICITY, "1", "万千瓦时", "万度", "万kwh", "万千瓦小时", "万kw.h"),
    KWH(Dimension.ELECTRICITY, "0.0001", "千瓦时", "度", "kwh", "千瓦小时", "kw.h"),
    MWH(Dimension.ELECTRICITY, "0.1", "兆瓦时", "mwh", "mw.h", "千度", "千千瓦时"),
    GWH(Dimension.ELECTRICITY, "100", "百万千瓦时", "gwh", "gw.h", "吉瓦时", "百万度"),
    YI_KWH(Dimension.ELECTRICITY, "10000", "亿千瓦时", "亿度"),

    GIGAJOULE(Dimension.HEAT, "1", "吉焦", "gj", "百万千焦"),
    MEGAJOULE(Dimension.HEAT, "0.001", "兆焦", "mj"),
    KILOJOULE(Dimension.HEAT, "0.000001", "千焦", "kj"),
    TERAJOULE(Dimension.HEAT, "1000", "太焦", "tj", "千吉焦"),
    WAN_GIGAJOULE(Dimension.HEAT, "10000", "万吉焦", "万gj"),

    TONNE(Dimension.MASS, "1", "吨", "t", "吨/年", "公吨"),
    KILOGRAM(Dimension.MASS, "0.001", "千克", "公斤", "kg"),
    GRAM(Dimension.MASS, "0.000001", "克", "g"),
    /** 1 市斤 = 0.5 千克. */
    JIN(Dimension.MASS, "0.0005", "市斤", "斤"),
    WAN_KILOGRAM(Dimension.MASS, "10", "万公斤", "万千克"),
    HUNDRED_TONNE(Dimension.MASS, "100", "百吨"),
    THOUSAND_TONNE(Dimension.MASS, "1000", "千吨"),
    WAN_TONNE(Dimension.MASS, "10000", "万吨"),

    WAN_CUBIC_METRE(Dimension.VOLUME, "1", "万立方米", "万方", "万m3", "万标准立方米", "万nm3", "万标方"),
    CUBIC_METRE(Dimension.VOLUME, "0.0001", "立方米", "方", "立方", "m3", "标准立方米", "标方", "nm3", "标立方米"),
    HUNDRED_CUBIC_METRE(Dimension.VOLUME, "0.01", "百立方米"),
    THOUSAND_CUBIC_METRE(Dimension.VOLUME, "0.1", "千立方米", "千方", "千m3"),
    YI_CUBIC_METRE(Dimension.VOLUME, "10000", "亿立方米", "亿方", "亿m3"),

    PERSON(Dimension.PERSONS, "1", "人", "名", "个"),
    HUNDRED_PERSON(Dimension.PERSONS, "100", "百人"),
    THOUSAND_PERSON(Dimension.PERSONS, "1000", "千人"),
    WAN_PERSON(Dimension.PERSONS, "10000", "万人");

    private static final Set<Unit> RARE = EnumSet.of(
            HUNDRED_SQUARE_METRE,
            THOUSAND_SQUARE_METRE,
            HUNDRED_MU,
            THOUSAND_MU,
            WAN_MU,
            HUNDRED_YUAN,
            HUNDRED_THOUSAND_YUAN,
            TEN_MILLION_YUAN,
            HUNDRED_TCE,
            THOUSAND_TCE,
            GWH,
            TERAJOULE,
            GRAM,
            JIN,
            WAN_KILOGRAM,
            HUNDRED_TONNE,
            THOUSAND_TONNE,
            HUNDRED_CUBIC_METRE,
            THOUSAND_CUBIC_METRE,
            YI_CUBIC_METRE,
            HUNDRED_PERSON,
            THOUSAND_PERSON);

    /** With room for white space between its characters. */
    private static final int LONGEST = 40;

    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final Pattern DOT = Pattern.compile("(?<=千瓦|兆瓦|吉瓦|[kKmMgG][wW])[·•∙⋅・*-](?=时|小时|[hH])");

    private static final Map<String, Unit> BY_NAME = new HashMap<>();

    static {
        for (Unit unit : values()) {
            unit.names.forEach(name -> BY_NAME.put(key(name), unit));
        }
    }

    private final Dimension dimension;
    private final BigDecimal factor;
    private final List<String> names;

    Unit(Dimension dimension, String factor, String... names) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
        this.names = List.of(names);
    }

    /** Whether departments seldom use it: not what a figure is likely to have been mistaken for. */
    public boolean isRare() {
        return RARE.contains(this);
    }

    /** The units of a dimension, the base unit first. */
    public static List<Unit> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension)
                .toList();
    }

    /** What it measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** The name people read. */
    public String label() {
        return names.get(0);
    }

    /** {@code amount} of this unit in the base unit of its dimension, exactly. */
    public BigDecimal toBase(BigDecimal amount) {
        return amount.multiply(factor);
    }

    /** {@code amount} of the base unit in this one, to 34 digits; an amount that was read in this unit comes back as it was. */
    public BigDecimal fromBase(BigDecimal amount) {
        return amount.divide(factor, MathContext.DECIMAL128);
    }

    /** The unit of this name; width and case do not matter. */
    public static Optional<Unit> byName(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_NAME.get(key(text)));
    }

    private static String key(String text) {
        String name = WHITE.matcher(FoldedText.withPowers(FoldedText.of(text))).replaceAll("");
        if (name.indexOf('瓦') >= 0 || name.indexOf('w') >= 0 || name.indexOf('W') >= 0) {
            name = DOT.matcher(name).replaceAll(".").replace("瓦.", "瓦");
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
