/**
 * Intake (数据采集): departmental spreadsheets become {@link dev.tenglong.intake.SourceRow}s with provenance. {@link
 * dev.tenglong.intake.Intake} reads files; {@code intake.sheet} the formats, {@code intake.header} which column is what,
 * {@code intake.cell} what a cell means.
 */
package dev.tenglong.intake;
