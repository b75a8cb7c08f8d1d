package dev.tenglong.units;

import dev.tenglong.text.FoldedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units (计量单位) spreadsheets use, each with its exact factor to the base unit of its dimension. A closed list. */
public enum Unit {
    MU(Dimension.AREA, "1", "亩"),
    /** 1 亩 = 2000/3 ㎡, so 1 ㎡ = 0.0015 亩 exactly. */
    SQUARE_METRE(Dimension.AREA, "0.0015", "平方米", "㎡", "平米", "m2", "m²", "平方公尺"),
    WAN_SQUARE_METRE(Dimension.AREA, "15", "万平方米", "万㎡", "万m2", "万平米"),
    HECTARE(Dimension.AREA, "15", "公顷", "ha", "hm2"),
    SQUARE_KILOMETRE(Dimension.AREA, "1500", "平方公里", "平方千米", "km2"),

    WAN_YUAN(Dimension.MONEY, "1", "万元", "人民币万元", "万元人民币"),
    YUAN(Dimension.MONEY, "0.0001", "元", "人民币元", "元人民币"),
    THOUSAND_YUAN(Dimension.MONEY, "0.1", "千元"),
    MILLION_YUAN(Dimension.MONEY, "100", "百万元"),
    YI_YUAN(Dimension.MONEY, "10000", "亿元"),

    TCE(Dimension.STANDARD_COAL, "1", "吨标准煤", "吨标煤", "tce", "吨标准煤当量"),
    KGCE(Dimension.STANDARD_COAL, "0.001", "千克标准煤", "公斤标准煤", "千克标煤", "kgce"),
    WAN_TCE(Dimension.STANDARD_COAL, "10000", "万吨标准煤", "万吨标煤"),

    WAN_KWH(Dimension.ELECTRICITY, "1", "万千瓦时", "万度", "万kwh", "万千瓦小时", "万kw·h"),
    KWH(Dimension.ELECTRICITY, "0.0001", "千瓦时", "度", "kwh", "千瓦小时", "kw·h", "kw.h"),
    MWH(Dimension.ELECTRICITY, "0.1", "兆瓦时", "mwh"),
    YI_KWH(Dimension.ELECTRICITY, "10000", "亿千瓦时", "亿度"),

    GIGAJOULE(Dimension.HEAT, "1", "吉焦", "gj", "百万千焦"),
    MEGAJOULE(Dimension.HEAT, "0.001", "兆焦", "mj"),
    KILOJOULE(Dimension.HEAT, "0.000001", "千焦", "kj"),
    WAN_GIGAJOULE(Dimension.HEAT, "10000", "万吉焦"),

    TONNE(Dimension.MASS, "1", "吨", "t", "吨/年"),
    KILOGRAM(Dimension.MASS, "0.001", "千克", "公斤", "kg"),
    WAN_TONNE(Dimension.MASS, "10000", "万吨"),

    WAN_CUBIC_METRE(Dimension.VOLUME, "1", "万立方米", "万方", "万m3", "万标准立方米"),
    CUBIC_METRE(Dimension.VOLUME, "0.0001", "立方米", "方", "立方", "m3", "标准立方米", "标方"),

    PERSON(Dimension.PERSONS, "1", "人", "名", "个"),
    WAN_PERSON(Dimension.PERSONS, "10000", "万人");

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
        return Optional.ofNullable(BY_NAME.get(key(text)));
    }

    private static String key(String text) {
        return FoldedText.withPowers(FoldedText.of(text)).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
