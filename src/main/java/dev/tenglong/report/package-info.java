/**
 * Reports (报表): {@link dev.tenglong.report.ListWorkbook}, {@link dev.tenglong.report.FeedbackWorkbook} and {@link
 * dev.tenglong.report.ScreeningJson} say what a screening found; {@link dev.tenglong.report.OutputFolder} puts files in
 * place, all or none, or each for itself. Workbooks are written with POI, CSV with OpenCSV.
 */
package dev.tenglong.report;
