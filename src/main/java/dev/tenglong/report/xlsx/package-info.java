/**
 * Workbooks (工作簿) written as they stand: {@link dev.tenglong.report.xlsx.Book} is a file, {@link
 * dev.tenglong.report.xlsx.Page} a sheet of it. Writes the parts of an xlsx itself, row by row and always the same bytes;
 * loading POI alone would take longer than a whole screening.
 */
package dev.tenglong.report.xlsx;
