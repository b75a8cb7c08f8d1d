package dev.tenglong.indicator;

import dev.tenglong.intake.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indicators of the field. Ids are public: they name threshold files and appear in JSON. Formulas after the
 * 亩均论英雄 evaluation of Zhejiang (浙政发〔2018〕5号) as used by published county criteria.
 */
public enum Indicator {
    TAX_PER_MU("tax-per-mu", "亩均税收", "实缴税金 ÷ 实际用地面积", "万元/亩", Field.TAX, Field.LAND, Better.HIGH),
    VALUE_ADDED_PER_MU(
            "value-added-per-mu", "亩均增加值", "工业增加值 ÷ 实际用地面积", "万元/亩", Field.VALUE_ADDED, Field.LAND, Better.HIGH),
    VALUE_ADDED_PER_TCE(
            "value-added-per-tce", "单位能耗增加值", "工业增加值 ÷ 综合能耗", "万元/吨标准煤", Field.VALUE_ADDED, Field.ENERGY, Better.HIGH),
    ENERGY_PER_VALUE_ADDED(
            "energy-per-value-added",
            "单位增加值能耗",
            "综合能耗 ÷ 工业增加值",
            "吨标准煤/万元",
            Field.ENERGY,
            Field.VALUE_ADDED,
            Better.LOW),
    LABOUR_PRODUCTIVITY(
            "labour-productivity",
            "全员劳动生产率",
            "工业增加值 ÷ 年平均从业人员",
            "万元/人",
            Field.VALUE_ADDED,
            Field.EMPLOYEES,
            Better.HIGH),
    RD_INTENSITY("rd-intensity", "R&D经费占比", "R&D经费 ÷ 营业收入", "%", Field.RD, Field.REVENUE, Better.HIGH),
    VALUE_ADDED_PER_POLLUTANT(
            "value-added-per-pollutant",
            "单位排放增加值",
            "工业增加值 ÷ 主要污染物排放当量",
            "万元/吨",
            Field.VALUE_ADDED,
            Field.POLLUTANT,
            Better.HIGH),
    TAX_PER_POWER("tax-per-power", "单位电耗税收", "实缴税金 ÷ 用电量", "万元/万千瓦时", Field.TAX, Field.ELECTRICITY, Better.HIGH),
    REVENUE_PER_MU("revenue-per-mu", "亩均营业收入", "营业收入 ÷ 实际用地面积", "万元/亩", Field.REVENUE, Field.LAND, Better.HIGH);

    /** Which way is better. */
    public enum Better {
        HIGH,
        LOW
    }

    private final String id;
    private final String label;
    private final String formula;
    private final String unit;
    private final Field numerator;
    private final Field denominator;
    private final Better better;
    private final List<Field> flows;

    Indicator(String id, String label, String formula, String unit, Field numerator, Field denominator, Better better) {
        this.id = id;
        this.label = label;
        this.formula = formula;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.better = better;
        this.flows = Stream.of(numerator, denominator)
                .filter(field -> field.kind() == Field.Kind.FLOW)
                .toList();
    }

    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The formula in words. */
    public String formula() {
        return formula;
    }

    public String unit() {
        return unit;
    }

    public Field numerator() {
        return numerator;
    }

    public Field denominator() {
        return denominator;
    }

    /** Those of its inputs that are amounts over a time: they are always stated on one basis. */
    public List<Field> flows() {
        return flows;
    }

    public Better better() {
        return better;
    }

    /** The indicator of this id or Chinese name. */
    public static Optional<Indicator> byName(String text) {
        return Arrays.stream(values())
                .filter(i -> i.id.equals(text) || i.label.equals(text))
                .findFirst();
    }
}
