package dev.tenglong.ledger.body;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Small things that are written as one text. */
final class Plain {

    static final Words<Field> FIELDS = Words.of(Field.values(), Field::id);

    private Plain() {}

    /** With its scale: 12.50 and 12.5 are one number and two records. */
    static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UnreadableException("no number: " + text, e);
        }
    }

    static Revision revision(String text) {
        int at = text.indexOf('@');
        try {
            Period period = Period.parse(text.substring(0, Math.max(at, 0)))
                    .orElseThrow(() -> new UnreadableException("no revision: " + text));
            return new Revision(period, Integer.parseInt(text.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no revision: " + text, e);
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableException("no date: " + text, e);
        }
    }

    /** It counted when it was recorded; what the office has registered since decides nothing here. */
    static Uscc uscc(String text) {
        return Uscc.registered(text).orElseThrow(() -> new UnreadableException("no code: " + text));
    }
}
