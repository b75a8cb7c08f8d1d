package dev.tenglong.intake.header;

/** Whether a column is of the year before (上年数). */
enum Prior {
    NOT,
    /** 去年, 上年全年: of the year before; which months, its {@link Span} says, if anything does. */
    SOME_MONTHS,
    /** 去年同期: the months the columns beside it have. */
    SAME_MONTHS
}
