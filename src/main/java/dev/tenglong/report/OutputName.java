package dev.tenglong.report;

import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.notice.NoticeFileName;
import java.util.regex.Pattern;

/** Names of output files that Windows and Linux both accept. */
final class OutputName {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}");

    private OutputName() {}

    /** Such as 清单_2022-03_r1.xlsx. */
    static String of(String kind, ScreeningRecord record, String extension) {
        return safe(kind + "_" + record.period() + "_r" + record.revision() + "." + extension);
    }

    /** Such as 反馈_2022-03_r1: the name of a folder. */
    static String of(String kind, ScreeningRecord record) {
        return safe(kind + "_" + record.period() + "_r" + record.revision());
    }

    /** The name without what either system forbids; its extension survives shortening. */
    static String safe(String name) {
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && EXTENSION.matcher(name.substring(dot)).matches();
        return extended ? safe(name.substring(0, dot), name.substring(dot)) : safe(name, "");
    }

    /** The same, where more than the extension has to survive. */
    static String safe(String name, String ending) {
        return NoticeFileName.safe(name, ending);
    }
}
