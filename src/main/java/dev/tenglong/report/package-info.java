/**
 * Reports (报表): the list workbook, the feedback workbook, JSON. With {@code intake} and {@code notice} the only room
 * that may know POI and OpenCSV.
 */
package dev.tenglong.report;
