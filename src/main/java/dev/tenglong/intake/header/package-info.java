/**
 * Header recognition (表头识别): {@link dev.tenglong.intake.header.HeaderFinder} finds the header rows of a sheet, {@link
 * dev.tenglong.intake.header.ColumnPlanner} decides which column is which field in which unit, by the words of
 * {@code headers.yaml} alone.
 */
package dev.tenglong.intake.header;
