package dev.tenglong.intake.sheet;

/**
 * A worksheet of a workbook.
 *
 * @param index 0-based place among the worksheets
 * @param name  as on its tab; empty for a text table
 */
public record SheetInfo(int index, String name, boolean hidden) {}
