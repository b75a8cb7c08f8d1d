package dev.tenglong.intake.sheet;

/** Why the result that a file holds of a formula may not be what people see (公式结果的疑点). */
public enum FormulaDoubt {
    /** The workbook asks to be calculated anew on opening: the program that wrote it did not calculate. */
    NOT_RECALCULATED,
    /** The formula takes its figures from another file. */
    OTHER_FILE
}
