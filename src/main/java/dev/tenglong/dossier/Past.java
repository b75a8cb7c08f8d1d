package dev.tenglong.dossier;

/**
 * What is known of the year before (上年数), so that twelve months can be put together: 本年累计 + 上年全年 − 上年同期累计.
 *
 * @param fullYear   January to December of the year before
 * @param samePeriod January to the month of the period, of the year before
 */
public record Past(Amounts fullYear, Amounts samePeriod) {

    public static final Past UNKNOWN = new Past(Amounts.NONE, Amounts.NONE);

    /** The same with other figures of the same period. */
    Past with(Amounts months) {
        return months.isEmpty() && samePeriod.isEmpty() ? this : new Past(fullYear, months);
    }
}
