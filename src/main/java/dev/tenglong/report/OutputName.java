package dev.tenglong.report;

import dev.tenglong.listing.ScreeningRecord;
import java.util.Locale;
import java.util.Set;

/** Names of output files that Windows and Linux both accept. */
final class OutputName {

    private static final int LONGEST = 120;
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL");

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
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "");
        int dot = clean.lastIndexOf('.');
        String stem = dot > 0 ? clean.substring(0, dot) : clean;
        String extension = dot > 0 ? clean.substring(dot) : "";
        String device = stem.toUpperCase(Locale.ROOT);
        if (stem.isEmpty() || RESERVED.contains(device) || device.matches("(COM|LPT)[1-9]")) {
            stem = "_" + stem;
        }
        int longest = Math.max(1, LONGEST - extension.length());
        return (stem.length() > longest ? stem.substring(0, longest) : stem) + extension;
    }
}
