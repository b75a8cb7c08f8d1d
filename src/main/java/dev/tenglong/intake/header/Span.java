package dev.tenglong.intake.header;

/** What stretch of time a column says it covers (列的统计期). */
enum Span {
    /** Nothing said. */
    UNLABELLED,
    /** 累计, 1—N月: from January. */
    CUMULATIVE,
    /** 本月: one month. */
    MONTH,
    /** 去年同期, 上年全年: of the year before. */
    PRIOR_YEAR,
    /** 增速, 计划, 其中, 排名: not the amount itself. */
    NO_AMOUNT
}
