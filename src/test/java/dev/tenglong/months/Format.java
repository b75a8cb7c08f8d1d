package dev.tenglong.months;

/** How a table is saved (格式). */
enum Format {
    XLSX(".xlsx"),
    XLS(".xls"),
    CSV_UTF8(".csv"),
    CSV_BOM(".csv"),
    CSV_GBK(".csv"),
    TXT_UTF16(".txt"),
    /** A web page that calls itself a workbook. */
    HTML(".xls"),
    /** WPS's own name for the old format. */
    ET(".et");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    boolean isWorkbook() {
        return this == XLSX || this == XLS || this == ET;
    }

    boolean isText() {
        return this == CSV_UTF8 || this == CSV_BOM || this == CSV_GBK || this == TXT_UTF16;
    }
}
