package dev.tenglong.units;

/** What is measured (量纲). Units of one dimension convert into one another exactly; others never do. */
public enum Dimension {
    AREA("面积"),
    MONEY("金额"),
    STANDARD_COAL("标准煤"),
    ELECTRICITY("电量"),
    HEAT("热量"),
    MASS("质量"),
    VOLUME("体积"),
    PERSONS("人数");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The unit every figure of this dimension is kept in. */
    public Unit base() {
        return switch (this) {
            case AREA -> Unit.MU;
            case MONEY -> Unit.WAN_YUAN;
            case STANDARD_COAL -> Unit.TCE;
            case ELECTRICITY -> Unit.WAN_KWH;
            case HEAT -> Unit.GIGAJOULE;
            case MASS -> Unit.TONNE;
            case VOLUME -> Unit.WAN_CUBIC_METRE;
            case PERSONS -> Unit.PERSON;
        };
    }
}
