package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;

/** The departmental tables of a period. */
enum Table {
    LAND("用地_规划资源分局.xls"),
    ENERGY("综合能耗_统计局.xlsx"),
    POWER("用电_供电公司.csv"),
    GAS("用气_燃气公司.xlsx"),
    OUTPUT("产出_统计局.xlsx"),
    TAX("入库税收_税务局.xlsx"),
    GRADES("亩均评价结果_发改经信局.csv");

    private final String file;

    Table(String file) {
        this.file = file;
    }

    String file(Period period) {
        // the gas company sends text under a spreadsheet's name once, as such programs do
        return this == GAS && period.equals(new Period(2022, 2)) ? "用气_燃气公司.xls" : file;
    }

    /** There is no January survey of energy, and grades come once a year. */
    boolean exists(Period period) {
        return switch (this) {
            case ENERGY -> period.month() != 1;
            case GRADES -> period.isFullYear();
            default -> true;
        };
    }
}
