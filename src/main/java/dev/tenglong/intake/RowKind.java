package dev.tenglong.intake;

import java.util.Locale;

/** What a row below the header is (行的种类). Only data rows become source rows; the others are counted and reported. */
public enum RowKind {
    DATA("数据"),
    TOTAL("合计、小计"),
    REPEATED_HEADER("重复的表头"),
    FOOTER("填报人、说明等"),
    /** Nothing in the columns that are read: a blank row, or one with only its number. */
    EMPTY("空行或仅有序号"),
    /** Rows of another table below this one. */
    OTHER_TABLE("另一张表"),
    /** Of a time that is not asked for. */
    OTHER_PERIOD("其他统计期"),
    /** Left out because a mapping says so. */
    MAPPED_OUT("映射指定跳过");

    private final String label;

    RowKind(String label) {
        this.label = label;
    }

    /** As JSON has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
