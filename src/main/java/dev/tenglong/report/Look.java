package dev.tenglong.report;

/** How a text cell looks (样式). A colour never says anything that the words do not say too. */
enum Look {
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
    TOTAL,
    /** A cell to be filled in. */
    ENTRY,
    ENTRY_TEXT,
    ENTRY_DATE,
    /** What only the program reads. */
    MARK
}
