package dev.tenglong.intake;

import dev.tenglong.units.Dimension;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that is read from sheets (字段). Ids are public: they appear in configuration and JSON. */
public enum Field {
    USCC(Kind.TEXT, "统一社会信用代码"),
    NAME(Kind.TEXT, "企业名称"),
    SUBDISTRICT(Kind.TEXT, "所属街道"),
    SECTOR(Kind.TEXT, "行业"),
    SCALE(Kind.TEXT, "规模"),
    CLASS(Kind.TEXT, "亩均评价等级"),
    REGISTERED_ON(Kind.TEXT, "注册日期"),
    /** Number of a plot, certificate, meter or account: rows that differ in it are summed. */
    SERIAL(Kind.TEXT, "宗地、证、户、表编号"),

    LAND(Dimension.AREA, Kind.STOCK, "实际用地面积"),
    LAND_OWNED(Dimension.AREA, Kind.STOCK, "自有土地面积"),
    LAND_LEASED_IN(Dimension.AREA, Kind.STOCK, "租入土地面积"),
    LAND_LEASED_OUT(Dimension.AREA, Kind.STOCK, "租出土地面积"),

    ENERGY(Dimension.STANDARD_COAL, Kind.FLOW, "综合能耗"),
    ELECTRICITY(Dimension.ELECTRICITY, Kind.FLOW, "用电量"),
    SELF_GENERATED(Dimension.ELECTRICITY, Kind.FLOW, "自发自用电量"),
    RAW_COAL(Dimension.MASS, Kind.FLOW, "原煤"),
    WASHED_COAL(Dimension.MASS, Kind.FLOW, "洗精煤"),
    COKE(Dimension.MASS, Kind.FLOW, "焦炭"),
    CRUDE_OIL(Dimension.MASS, Kind.FLOW, "原油"),
    FUEL_OIL(Dimension.MASS, Kind.FLOW, "燃料油"),
    GASOLINE(Dimension.MASS, Kind.FLOW, "汽油"),
    KEROSENE(Dimension.MASS, Kind.FLOW, "煤油"),
    DIESEL(Dimension.MASS, Kind.FLOW, "柴油"),
    LPG(Dimension.MASS, Kind.FLOW, "液化石油气"),
    LNG(Dimension.MASS, Kind.FLOW, "液化天然气"),
    NATURAL_GAS(Dimension.VOLUME, Kind.FLOW, "天然气"),
    COKE_OVEN_GAS(Dimension.VOLUME, Kind.FLOW, "焦炉煤气"),
    BLAST_FURNACE_GAS(Dimension.VOLUME, Kind.FLOW, "高炉煤气"),
    HEAT(Dimension.HEAT, Kind.FLOW, "热力"),
    STEAM(Dimension.MASS, Kind.FLOW, "蒸汽"),

    VALUE_ADDED(Dimension.MONEY, Kind.FLOW, "工业增加值"),
    OUTPUT_VALUE(Dimension.MONEY, Kind.FLOW, "工业总产值"),
    REVENUE(Dimension.MONEY, Kind.FLOW, "营业收入"),
    TAX(Dimension.MONEY, Kind.FLOW, "实缴税金"),
    RD(Dimension.MONEY, Kind.FLOW, "R&D经费"),
    EMPLOYEES(Dimension.PERSONS, Kind.STOCK, "年平均从业人员"),
    POLLUTANT(Dimension.MASS, Kind.FLOW, "主要污染物排放当量"),
    COD(Dimension.MASS, Kind.FLOW, "化学需氧量"),
    AMMONIA(Dimension.MASS, Kind.FLOW, "氨氮"),
    SO2(Dimension.MASS, Kind.FLOW, "二氧化硫"),
    NOX(Dimension.MASS, Kind.FLOW, "氮氧化物");

    /** Whether a figure is text, an amount at a moment, or an amount over a time. */
    public enum Kind {
        TEXT,
        /** 时点数: never multiplied or summed over months. */
        STOCK,
        /** 时期数: cumulative from January. */
        FLOW
    }

    private final Dimension dimension;
    private final Kind kind;
    private final String label;

    Field(Kind kind, String label) {
        this(null, kind, label);
    }

    Field(Dimension dimension, Kind kind, String label) {
        this.dimension = dimension;
        this.kind = kind;
        this.label = label;
    }

    /** The public id: {@code land_owned}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Chinese name people read. */
    public String label() {
        return label;
    }

    /** @param prior whether that of the year before is meant (去年同期) */
    public String label(boolean prior) {
        return prior ? label + "（去年同期）" : label;
    }

    public Kind kind() {
        return kind;
    }

    /** 能源品种: what is bought and burnt. Electricity an enterprise makes and uses itself is not among them. */
    public boolean isFuel() {
        return compareTo(ELECTRICITY) >= 0 && compareTo(STEAM) <= 0 && this != SELF_GENERATED;
    }

    public boolean isQuantity() {
        return kind != Kind.TEXT;
    }

    /** Whether more may have been given back or lost than came in. */
    public boolean mayBeNegative() {
        return this == TAX || this == VALUE_ADDED || this == REVENUE || this == OUTPUT_VALUE;
    }

    /** What a quantity measures. */
    public Dimension dimension() {
        if (dimension == null) {
            throw new IllegalStateException(this + " is no quantity");
        }
        return dimension;
    }

    /** The field of this id or Chinese name. */
    public static Optional<Field> byName(String text) {
        return Arrays.stream(values())
                .filter(f -> f.id().equals(text) || f.label.equals(text))
                .findFirst();
    }
}
