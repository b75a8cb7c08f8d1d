package dev.tenglong.report.xlsx;

/** How a text cell looks (样式). A colour never says anything that the words do not say too. */
public enum Look {
    TITLE,
    BANNER,
    LINE_LEFT,
    LINE_RIGHT,
    HEADER,
    SECTION,
    TEXT,
    WORD,
    CODE,
    NOTE,
    LINK,
    ERROR,
    WARNING,
    TOTAL
}
