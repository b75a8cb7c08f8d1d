/** What a cell means for its field (单元格取值): {@link dev.tenglong.intake.cell.CellReader}. */
package dev.tenglong.intake.cell;
