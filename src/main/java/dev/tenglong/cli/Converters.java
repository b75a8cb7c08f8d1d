package dev.tenglong.cli;

import dev.tenglong.enterprise.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Words on the command line become domain types; what cannot is told in Chinese. */
final class Converters {

    private Converters() {}

    static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new TypeConversionException("统计期应写作 2022-03，全年写作 2022"));
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("日期应写作 2022-03-31");
        }
    }
}
