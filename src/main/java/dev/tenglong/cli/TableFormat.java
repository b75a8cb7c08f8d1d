package dev.tenglong.cli;

import java.util.Map;

/** How a table is written (表格的格式). */
enum TableFormat {
    TABLE,
    CSV,
    JSON,
    MARKDOWN,
    XLSX;

    /** By the extension of the file. */
    static final Map<String, TableFormat> EXTENSIONS =
            Map.of("txt", TABLE, "csv", CSV, "json", JSON, "md", MARKDOWN, "xlsx", XLSX);
}
