package dev.tenglong.templates;

/** The figures of GB/T 9704-2012, in the units of Word: twips, half points, hundredths of a character. */
final class Measures {

    // A4 and its margins: top 37, left 28, bottom 35, right 26 mm.
    static final int PAGE_WIDTH = 11906;
    static final int PAGE_HEIGHT = 16838;
    static final int TOP = 2098;
    static final int LEFT = 1587;
    static final int BOTTOM = 1984;
    static final int RIGHT = 1474;

    /** What is between the margins. */
    static final int WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 22 lines a page: 28.95 pt each. */
    static final int LINE = 579;

    /** 28 characters of 16 pt a line: each a fifth of a point narrower, in 4096ths of a point. */
    static final int CHARACTER_SPACE = -842;

    /**
     * In percent. LibreOffice gives a character wider than its cell of the grid two cells; Word and WPS fit 28 characters either
     * way.
     */
    static final int CHARACTER_SCALE = 98;

    /** The page number stands 7 mm below the text. */
    static final int FOOTER = 1400;

    static final int HEADER = 851;

    // Sizes, in half points.
    static final int SIZE_2 = 44;
    static final int SIZE_3 = 32;
    static final int SIZE_4 = 28;
    static final int SIZE_5 = 21;
    static final int SIZE_SMALL_5 = 18;

    static final String TITLE_FONT = "方正小标宋简体";
    static final String BODY_FONT = "仿宋_GB2312";
    static final String FIRST_LEVEL_FONT = "黑体";
    static final String SECOND_LEVEL_FONT = "楷体_GB2312";
    static final String NUMBER_FONT = "宋体";

    private Measures() {}
}
