package dev.tenglong.intake.header;

/** Where the unit of a column was learnt (单位的由来). */
public enum UnitSource {
    /** The header of the column names it. */
    HEADER("header", ""),
    /** It stands once above the table. */
    TABLE("table", "表上方"),
    /** It stands in a note below the table. */
    NOTE("note", "表下方"),
    /** It stands in the header or footer of the printed page. */
    PAGE("page", "页眉页脚"),
    /** It stands on a sheet beside the table that explains it. */
    GUIDE("guide", "说明工作表"),
    /** A column beside it says so row by row. */
    ROW("row", "逐行"),
    /** The column of this year has it; that of the year before does not say. */
    BESIDE("beside", "同本年"),
    /** Nobody says; {@code headers.yaml} does. */
    DEFAULT("default", "缺省"),
    /** Written in a mapping. */
    MAPPING("mapping", "映射");

    private final String word;
    private final String label;

    UnitSource(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As JSON has it. */
    public String word() {
        return word;
    }

    /** For people; empty where nothing needs to be said. */
    public String label() {
        return label;
    }
}
