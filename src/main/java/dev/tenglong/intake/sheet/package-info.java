/**
 * Readers (表格读取): {@link dev.tenglong.intake.sheet.Workbooks#open} tells a file's format by its content and gives a
 * {@link dev.tenglong.intake.sheet.Workbook} whose sheets stream their rows. What a cell means is decided elsewhere.
 * With {@code report} and {@code notice} the only room that may know POI and OpenCSV.
 */
package dev.tenglong.intake.sheet;
