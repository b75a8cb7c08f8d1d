package dev.tenglong.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the code of a number format apart, section by section, as spreadsheet programs do. */
final class FormatTokens {

    /** The kinds of parts of a section. */
    enum Kind {
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        /** The number as it is. */
        GENERAL,
        PERCENT,
        /** The exponent, digits included. */
        EXPONENT,
        /** A stroke with the denominator behind it. */
        FRACTION,
        /** The text of the cell. */
        TEXT,
        LITERAL,
        /** A currency sign in square brackets. */
        CURRENCY,
        CONDITION,
        /** Red, which is how many tables write what is negative. */
        RED,
        /** What no program documents, or parts of a date among digits. */
        OTHER
    }

    /** One part of a section. */
    record Token(Kind kind, String text) {}

    private static final Set<String> GENERAL = Set.of("General", "G/通用格式", "通用格式", "常规", "Standard");
    private static final Set<String> RED = Set.of("red", "红色", "color3", "颜色3");
    private static final Pattern COLOUR =
            Pattern.compile("black|blue|cyan|green|magenta|white|yellow|[黑蓝青绿白黄]色|洋红色?|品红|(?:color|颜色)\\s?\\d{1,2}");
    private static final Pattern NUMERALS = Pattern.compile("(?:dbnum|natnum)\\d{1,2}");

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private FormatTokens(String code) {
        this.code = code;
    }

    /** The parts of each section; at least one section. */
    static List<List<Token>> sections(String code) {
        List<List<Token>> sections = new ArrayList<>();
        var reader = new FormatTokens(code);
        do {
            reader.tokens.clear();
            reader.section();
            sections.add(List.copyOf(reader.tokens));
        } while (reader.at++ < code.length());
        return sections;
    }

    private void section() {
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            Optional<String> general = GENERAL.stream()
                    .filter(word -> code.regionMatches(true, at, word, 0, word.length()))
                    .findFirst();
            if (general.isPresent()) {
                add(Kind.GENERAL, general.get());
                at += general.get().length();
                continue;
            }
            switch (c) {
                case '"' -> quoted();
                case '\\', '!' -> escaped();
                case '_', '*' -> at += 2;
                case '[' -> bracket();
                case '0', '#', '?' -> one(Kind.DIGIT);
                case '.' -> one(Kind.POINT);
                case ',' -> one(Kind.COMMA);
                case '%' -> one(Kind.PERCENT);
                case '@' -> one(Kind.TEXT);
                case '/' -> stroke();
                case 'E', 'e' -> exponent();
                default -> one(isPartOfDate(c) ? Kind.OTHER : Kind.LITERAL);
            }
        }
        at = Math.min(at, code.length());
    }

    private void add(Kind kind, String text) {
        tokens.add(new Token(kind, text));
    }

    private void one(Kind kind) {
        add(kind, String.valueOf(code.charAt(at++)));
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        end = end < 0 ? code.length() : end;
        add(Kind.LITERAL, code.substring(at + 1, end));
        at = end + 1;
    }

    /** The exclamation mark escapes in Chinese and Japanese programs, as the backslash does everywhere. */
    private void escaped() {
        if (at + 1 < code.length()) {
            int end = code.offsetByCodePoints(at + 1, 1);
            add(Kind.LITERAL, code.substring(at + 1, end));
            at = end;
        } else {
            at++;
        }
    }

    private void bracket() {
        int end = code.indexOf(']', at);
        end = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, end);
        String folded = inside.toLowerCase(Locale.ROOT).strip();
        if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            String currency = inside.substring(1, dash < 1 ? inside.length() : dash);
            if (!currency.isEmpty()) {
                add(Kind.CURRENCY, currency);
            }
        } else if (FormatCondition.of(inside).isPresent()) {
            add(Kind.CONDITION, inside);
        } else if (RED.contains(folded)) {
            add(Kind.RED, inside);
        } else if (!COLOUR.matcher(folded).matches()
                && !NUMERALS.matcher(folded).matches()) {
            add(Kind.OTHER, inside);
        }
        at = end + 1;
    }

    /** A stroke between digits makes a fraction; anywhere else it is a character. */
    private void stroke() {
        int end = at + 1;
        while (end < code.length() && "0#?123456789".indexOf(code.charAt(end)) >= 0) {
            end++;
        }
        boolean fraction = end > at + 1 && tokens.stream().anyMatch(token -> token.kind() == Kind.DIGIT);
        add(fraction ? Kind.FRACTION : Kind.LITERAL, code.substring(at, fraction ? end : at + 1));
        at = fraction ? end : at + 1;
    }

    private void exponent() {
        int end = at + 1;
        if (end < code.length() && "+-".indexOf(code.charAt(end)) >= 0) {
            end++;
            while (end < code.length() && "0#?".indexOf(code.charAt(end)) >= 0) {
                end++;
            }
            add(Kind.EXPONENT, code.substring(at, end));
            at = end;
        } else {
            one(Kind.OTHER);
        }
    }

    private static boolean isPartOfDate(char c) {
        return "yYmMdDhHsSbBgG".indexOf(c) >= 0;
    }
}
