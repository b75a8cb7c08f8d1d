package dev.tenglong.report.xlsx;

import java.time.Instant;

/**
 * What a workbook says of itself (版本说明): its title and date, and what stands at the foot of every printed page.
 *
 * @param date never the clock's: the same content gives the same bytes
 */
public record Imprint(String title, Instant date, String footLeft, String footRight) {}
