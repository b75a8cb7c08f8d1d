package dev.tenglong.intake.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number format (数字格式) as far as it changes what people read: it may shift the decimal point, name a unit, show a
 * percentage or a text in place of the number. Formats that do none of that are all {@link #PLAIN}, so that nobody looks at
 * them again.
 */
public final class NumberFormat {

    /** Shows the number as it is stored, or rounded. */
    public static final NumberFormat PLAIN = new NumberFormat("General", List.of(), Optional.empty());

    /** Of a nought on a sheet that is set not to show any. */
    public static final NumberFormat ZEROS_OFF = new NumberFormat("（不显示零值）", List.of(), Optional.empty());

    /** Beyond three sections for numbers and one for text a code has no meaning. */
    private static final int MOST_SECTIONS = 4;
    /** Spreadsheet programs allow 255 characters; what is longer is not looked into. */
    private static final int LONGEST = 1_000;

    private final String code;
    private final List<FormatSection> numbers;
    private final Optional<FormatSection> text;

    private NumberFormat(String code, List<FormatSection> numbers, Optional<FormatSection> text) {
        this.code = code;
        this.numbers = List.copyOf(numbers);
        this.text = text;
    }

    /** The format of a code as files hold it. */
    static NumberFormat of(String code) {
        if (code.length() > LONGEST) {
            return new NumberFormat(code.substring(0, LONGEST), List.of(), Optional.empty());
        }
        List<FormatSection> sections = FormatTokens.sections(code).stream()
                .limit(MOST_SECTIONS + 1L)
                .map(FormatSection::of)
                .toList();
        FormatSection last = sections.get(sections.size() - 1);
        boolean forText = sections.size() == MOST_SECTIONS || sections.size() > 1 && last.isForText();
        List<FormatSection> numbers = forText ? sections.subList(0, sections.size() - 1) : sections;
        Optional<FormatSection> text = forText || last.isForText()
                ? Optional.of(last).filter(section -> !section.showsTextAlone())
                : Optional.empty();
        if (text.isEmpty() && isPlain(numbers)) {
            return PLAIN;
        }
        return new NumberFormat(code, sections.size() > MOST_SECTIONS ? List.of() : numbers, text);
    }

    private static boolean isPlain(List<FormatSection> sections) {
        if (sections.size() > MOST_SECTIONS - 1) {
            return false;
        }
        for (int i = 0; i < sections.size(); i++) {
            FormatSection section = sections.get(i);
            boolean ofNegatives = i == 1 && section.condition().isEmpty();
            boolean plain =
                    ofNegatives ? section.isPlainForNegatives() : i == 2 ? section.isPlainForZero() : section.isPlain();
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** As the file writes it. */
    public String code() {
        return code;
    }

    /** Whether a number is shown as it is stored. */
    public boolean isPlain() {
        return this == PLAIN;
    }

    /** What people see of {@code stored}. */
    public ShownNumber shown(BigDecimal stored) {
        if (isPlain()) {
            return ShownNumber.figure(stored, 0, "", "");
        }
        List<ShownNumber> possible = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            FormatSection section = numbers.get(i);
            boolean last = i == numbers.size() - 1;
            if (section.condition().isPresent()) {
                if (section.condition().get().holds(stored)) {
                    possible.add(section.shown(stored, section.condition().get().isBelowZero()));
                    return agreed(possible);
                }
            } else if (last || !hasCondition()) {
                if (isOf(i, stored)) {
                    possible.add(section.shown(stored, i == 1 && numbers.size() > 1 && !hasCondition()));
                    return agreed(possible);
                }
            } else {
                // Programs differ on a section without a condition between others that have one.
                possible.add(section.shown(stored, false));
            }
        }
        return ShownNumber.unclear();
    }

    /** Without conditions: positive; negative; zero. A section that is not there is the first one. */
    private boolean isOf(int index, BigDecimal stored) {
        if (hasCondition() || numbers.size() == 1) {
            return true;
        }
        return switch (index) {
            case 0 -> stored.signum() > 0 || stored.signum() == 0 && numbers.size() == 2;
            case 1 -> stored.signum() < 0;
            default -> stored.signum() == 0;
        };
    }

    private boolean hasCondition() {
        return numbers.stream().anyMatch(section -> section.condition().isPresent());
    }

    private static ShownNumber agreed(List<ShownNumber> possible) {
        ShownNumber first = possible.get(0);
        return possible.stream().allMatch(first::equals) ? first : ShownNumber.unclear();
    }

    /** What people see of a text in a cell of this format; empty where nothing of it is seen. */
    public String shown(String stored) {
        return text.isEmpty() ? stored : text.get().around(stored);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberFormat format && format.code.equals(code) && format.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
