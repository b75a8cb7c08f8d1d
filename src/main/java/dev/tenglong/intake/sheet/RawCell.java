package dev.tenglong.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What a cell holds, before anyone decides what it means. */
public sealed interface RawCell {

    RawCell BLANK = new Blank();

    /** The cell as text, as a person would read it; empty for a blank. Never used where a number is wanted. */
    String text();

    /** The cell as people see it: a number by its format, a text without what is struck out. */
    default String shown() {
        return text();
    }

    /** Whether all there is has been struck out: withdrawn, for whoever reads it. */
    default boolean isStruckOut() {
        return false;
    }

    /** Whether there is nothing to see; asked of every cell, so that no number is turned into text for it. */
    default boolean isBlank() {
        return false;
    }

    /** Nothing. */
    record Blank() implements RawCell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * Text exactly as it stands, spaces and line breaks included.
     *
     * @param look what people see of it, where that is something else
     */
    record Text(String text, Optional<TextLook> look) implements RawCell {

        /** A text that is seen as it stands. */
        public Text(String text) {
            this(text, Optional.empty());
        }

        /** Control and zero-width characters are no content: people see an empty cell. */
        @Override
        public boolean isBlank() {
            return text.chars().noneMatch(Text::isSeen);
        }

        private static boolean isSeen(int c) {
            return c > ' '
                    && c != 0x7F
                    && (c < 0x80
                            || !Character.isWhitespace(c)
                                    && !Character.isSpaceChar(c)
                                    && !Character.isISOControl(c)
                                    && Character.getType(c) != Character.FORMAT);
        }

        @Override
        public String shown() {
            return look.isEmpty() ? text : look.get().shown();
        }

        @Override
        public boolean isStruckOut() {
            return look.isPresent() && look.get().isStruckOut();
        }

        /** Whether its format shows nothing of it. */
        public boolean isHidden() {
            return look.isPresent() && look.get().isHidden();
        }
    }

    /**
     * A number. It counts as its double at 15 significant digits, which is what Excel shows.
     *
     * @param format    how people see it
     * @param struckOut whether it is struck out
     */
    record Number(double value, NumberFormat format, boolean struckOut) implements RawCell {

        private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

        /** A number shown as it is. */
        public Number(double value) {
            this(value, NumberFormat.PLAIN);
        }

        /** A number of some format. */
        public Number(double value, NumberFormat format) {
            this(value, format, false);
        }

        /** The number as it is on a sheet that does not show noughts. */
        Number withZeroOff() {
            return value == 0 ? new Number(value, NumberFormat.ZEROS_OFF, struckOut) : this;
        }

        /** The decimal this number counts as. */
        public BigDecimal decimal() {
            return new BigDecimal(Double.toString(value)).round(AS_SHOWN);
        }

        @Override
        public String text() {
            BigDecimal decimal = decimal();
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }

        @Override
        public String shown() {
            ShownNumber shown = format.shown(decimal());
            return shown.kind() == ShownNumber.Kind.UNCLEAR ? text() : shown.text();
        }

        @Override
        public boolean isStruckOut() {
            return struckOut;
        }
    }

    /**
     * A date or time: a number with a date format, already as ISO text (2022-03-31, 12:30:00, 2022-03-31 12:30:00).
     *
     * @param spelledOut false where only a number of the Chinese built-in formats says that this is a date
     */
    record DateTime(String text, double serial, boolean spelledOut) implements RawCell {

        /** A date whose format the file spells out. */
        public DateTime(String text, double serial) {
            this(text, serial, true);
        }
    }

    /** A logical value. */
    record Bool(boolean value) implements RawCell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as #DIV/0!. */
    record Error(String text) implements RawCell {}

    /** A picture in place of what people would type: they see a figure, we do not. */
    record Picture() implements RawCell {
        @Override
        public String text() {
            return "［图片］";
        }
    }

    /** A formula without a calculated result in the file. */
    record NotCalculated(String formula) implements RawCell {
        @Override
        public String text() {
            return "=" + formula;
        }
    }
}
