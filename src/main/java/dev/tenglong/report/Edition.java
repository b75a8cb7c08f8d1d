package dev.tenglong.report;

import java.util.Locale;

/** For whom a list is printed (版本): single-firm tax and statistics are protected and leave the office only as categories. */
public enum Edition {
    /** 内部版: all figures. */
    INTERNAL,
    /** 公开版: 序号、名称、代码、街道、类别、状态, nothing else. */
    PUBLIC;

    /** In JSON and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
