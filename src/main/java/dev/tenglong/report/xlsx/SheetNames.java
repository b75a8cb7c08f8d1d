package dev.tenglong.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out sheet names that spreadsheet programs accept: at most 31 characters, none of {@code : \ / ? * [ ]}, unique. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

<<<<<<< HEAD:src/main/java/dev/tenglong/report/SheetNames.java
    String take(String wanted) {
=======
    public String take(String wanted) {
>>>>>>> 53fcf7a4e7a2416a79f107c686c59f9bea58e991:src/main/java/dev/tenglong/report/xlsx/SheetNames.java
        String clean =
                wanted.replaceAll("[:\\\\/?*\\[\\]\\p{Cntrl}\\p{Cf}]", "_").strip();
        clean = clean.replaceAll("^'+|'+$", "_");
        if (clean.isEmpty() || clean.equalsIgnoreCase("History")) {
            clean = clean + "_";
        }
        String name = cut(clean, LONGEST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String tail = "(" + n + ")";
            name = cut(clean, LONGEST - tail.length()) + tail;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip().replaceAll("'+$", "_");
    }
}
