package dev.tenglong.intake.sheet;

import dev.tenglong.intake.sheet.FormatTokens.Kind;
import dev.tenglong.intake.sheet.FormatTokens.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Works out what the parts of a section of a number format do together. What it is not sure of is not understood. */
final class FormatSectionReader {

    private static final Set<Kind> FIGURES = EnumSet.of(Kind.DIGIT, Kind.GENERAL, Kind.TEXT);
    /** Written between digits by what place they stand at: 102万5000 is read as the number it is. */
    private static final Map<String, Integer> PLACE_WORDS = Map.of("万", 4, "亿", 8);

    private static final Set<String> SEPARATORS = Set.of(",", "，", " ", "'");
    private static final Set<String> POINTS = Set.of(".", "．");
    private static final int GROUP = 3;
    /** What makes a longer number of the digits beside it. */
    private static final Pattern CONTINUES = Pattern.compile("[\\d.,]");

    private static final Pattern CONTINUED = Pattern.compile("[\\d.,]$");

    private final List<Token> tokens;
    private final int first;
    private final int last;
    private boolean understood = true;
    private int shift;
    private int places;

    FormatSectionReader(List<Token> tokens) {
        this.tokens = tokens;
        this.first = indexOfFigure(true);
        this.last = indexOfFigure(false);
    }

    private int indexOfFigure(boolean fromStart) {
        for (int i = 0; i < tokens.size(); i++) {
            int at = fromStart ? i : tokens.size() - 1 - i;
            if (FIGURES.contains(tokens.get(at).kind())) {
                return at;
            }
        }
        return -1;
    }

    FormatSection read() {
        boolean figure = first >= 0;
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case LITERAL, CURRENCY, PERCENT -> {
                    if (!figure || i < first) {
                        before.append(token.text());
                    } else if (i > last) {
                        after.append(token.text());
                    } else if (token.kind() != Kind.LITERAL) {
                        understood = false;
                    }
                }
                case OTHER -> understood = false;
                case FRACTION, EXPONENT -> understood &= figure && i > last - 1;
                default -> {}
            }
        }
        boolean general = has(Kind.GENERAL) || has(Kind.TEXT);
        if (figure && general) {
            understood &= first == last && !has(Kind.COMMA) && !has(Kind.POINT);
        } else if (figure && !has(Kind.FRACTION)) {
            digits();
        } else if (figure) {
            understood &= !has(Kind.COMMA) && !has(Kind.POINT);
        }
        understood &= !figure
                || !CONTINUES.matcher(after).lookingAt()
                        && !CONTINUED.matcher(before).find();
        boolean isZeroSeen = general
                || has(Kind.FRACTION)
                || tokens.stream()
                        .anyMatch(token ->
                                token.kind() == Kind.DIGIT && token.text().equals("0"));
        return new FormatSection(
                tokens.stream()
                        .filter(token -> token.kind() == Kind.CONDITION)
                        .findFirst()
                        .flatMap(token -> FormatCondition.of(token.text())),
                shift,
                places,
                has(Kind.PERCENT),
                isZeroSeen,
                figure,
                understood
                        && tokens.stream().filter(t -> t.kind() == Kind.PERCENT).count() <= 1,
                has(Kind.RED),
                before.toString().strip(),
                after.toString().strip(),
                tokens);
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    /** Commas, the decimal point and whatever is written between the digits. */
    private void digits() {
        int point = -1;
        int inserted = -1;
        boolean isGrouped = false;
        int right = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case POINT -> {
                    understood &= point < 0 && inserted < 0 && !isGrouped;
                    point = i;
                    places = right;
                    right = 0;
                }
                case DIGIT -> right++;
                case COMMA -> comma(i);
                case LITERAL -> {
                    if (i > first && i < last) {
                        boolean isPoint = POINTS.contains(token.text());
                        understood &=
                                !hasPointBefore(i) && (isPoint ? point < 0 && inserted < 0 : isGroup(token, right));
                        isGrouped |= !isPoint;
                        if (isPoint) {
                            inserted = i;
                            shift += right;
                            places = right;
                        }
                    }
                }
                default -> {}
            }
        }
        understood &= inserted < 0 || !isGrouped;
        understood &= !isGrouped || shift == 0;
    }

    private boolean hasPointBefore(int index) {
        return tokens.subList(0, index).stream().anyMatch(token -> token.kind() == Kind.POINT);
    }

    private static boolean isGroup(Token literal, int digitsToTheRight) {
        return SEPARATORS.contains(literal.text())
                ? digitsToTheRight > 0 && digitsToTheRight % GROUP == 0
                : Optional.ofNullable(PLACE_WORDS.get(literal.text())).orElse(-1) == digitsToTheRight;
    }

    /** Between digits it groups them, behind the last digit or before the point it divides by a thousand. */
    private void comma(int index) {
        Kind before = beyondCommas(index, -1);
        Kind after = beyondCommas(index, 1);
        if (before != Kind.DIGIT) {
            understood &= after == Kind.DIGIT && index < first;
        } else if (after != Kind.DIGIT) {
            boolean isLast = after == Kind.POINT || index > last;
            understood &= isLast;
            shift += GROUP;
        } else {
            understood &= !hasPointBefore(index);
        }
    }

    private Kind beyondCommas(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.COMMA) {
            at += step;
        }
        return at < 0 || at >= tokens.size() ? Kind.OTHER : tokens.get(at).kind();
    }
}
