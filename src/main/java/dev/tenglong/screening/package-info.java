/**
 * Screening (筛查): dossiers against standards. {@link dev.tenglong.screening.Screener} gives each enterprise a {@link
 * dev.tenglong.screening.Verdict} with its reasons. The only room for comparisons with thresholds.
 */
package dev.tenglong.screening;
