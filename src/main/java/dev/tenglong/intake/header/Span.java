package dev.tenglong.intake.header;

/** What stretch of time a column says it covers (列的统计期), this year or the year before. */
enum Span {
    /** Nothing said. */
    UNLABELLED,
    /** 累计, 1—N月: from January. */
    CUMULATIVE,
    /** 本月: one month. */
    MONTH,
    /** 增速, 计划, 其中, 排名: not the amount itself. */
    NO_AMOUNT
}
