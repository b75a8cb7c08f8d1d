package dev.tenglong.intake.cell;

import dev.tenglong.units.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a figure in its cell, typed or written there by the format (数字前后的文字): a unit, a word for a power of
 * ten, a sign of the currency, a mark that points to a remark. Anything else is not understood, and then neither is the figure.
 *
 * @param unit   the unit named
 * @param power  of ten: 4 for 万
 * @param yuan   whether it is money by a sign in front
 * @param marked whether a mark was left out
 */
record Surroundings(Optional<Unit> unit, int power, boolean yuan, boolean marked) {

    private static final Set<String> CURRENCIES = Set.of("¥", "￥", "人民币", "RMB", "CNY", "rmb", "cny");
    private static final Map<String, Integer> POWERS = Map.of("千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8);
    /** 元整 and 元正 end an amount of money. */
    private static final Pattern ENDED = Pattern.compile("(?<=[元圆])[整正]$");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]+)[)）\\]]");
    private static final String RAISED = "[¹²³⁰⁴-⁹₀-₉ᵃ-ᵢ]{1,3}(?:[,、][¹²³⁰⁴-⁹]{1,3}){0,3}";
    private static final String CIRCLED = "[①-⒇⓪-⓾❶-➓㉑-㉟㊱-㊿ⓐ-ⓩ]{1,3}";
    private static final Pattern MARK = Pattern.compile("\\s?(?:" + RAISED + "|" + CIRCLED
            + "|[*＊※†‡§#]{1,3}"
            + "|[\\[【〔]\\d{1,2}[\\]】〕]"
            + "|[\\[(【〔]?[注註][\\d①-⑳¹²³]{1,2}[\\])】〕]?"
            + "|[\\[(【〔](?:[注註]|见注|见备注|见说明)[\\])】〕])$");

    /** 10² is a hundred as often as ten with a mark. */
    private static final Pattern POWER_OF_TEN = Pattern.compile("[¹²³⁰⁴-⁹].*");

    private static final int MOST_MARKS = 3;

    /** What is typed around {@code digits}. */
    static Optional<Surroundings> typed(String before, String digits, String after) {
        return digits.equals("10") && POWER_OF_TEN.matcher(after).matches() ? Optional.empty() : of(before, after);
    }

    static Optional<Surroundings> of(String before, String after) {
        String front = before.strip();
        if (!front.isEmpty() && !CURRENCIES.contains(front)) {
            return Optional.empty();
        }
        String rest = after;
        for (int marks = 0; marks <= MOST_MARKS; marks++) {
            Optional<Surroundings> found = named(rest, !front.isEmpty(), marks > 0);
            if (found.isPresent()) {
                return found;
            }
            Matcher mark = MARK.matcher(rest);
            if (!mark.find()) {
                return Optional.empty();
            }
            rest = rest.substring(0, mark.start());
        }
        return Optional.empty();
    }

    private static Optional<Surroundings> named(String text, boolean yuan, boolean marked) {
        if (text.chars().anyMatch(c -> c < ' ')) {
            return Optional.empty();
        }
        String name = ENDED.matcher(text.strip()).replaceFirst("");
        Matcher inside = IN_BRACKETS.matcher(name);
        name = inside.matches() ? inside.group(1).strip() : name;
        if (name.isEmpty()) {
            return Optional.of(new Surroundings(Optional.empty(), 0, yuan, marked));
        }
        Optional<Unit> unit = Unit.byName(name);
        if (unit.isPresent()) {
            return Optional.of(new Surroundings(unit, 0, yuan, marked));
        }
        return Optional.ofNullable(POWERS.get(name))
                .map(power -> new Surroundings(Optional.empty(), power, yuan, marked));
    }

    /** Whether the figure stands alone but for a mark. */
    boolean saysNothing() {
        return unit.isEmpty() && power == 0 && !yuan;
    }
}
