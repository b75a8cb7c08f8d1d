package dev.tenglong.cli;

import dev.tenglong.casework.Party;
import dev.tenglong.casework.Route;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.LineFilter;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.screening.Category;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** Words on the command line become domain types; what cannot is told in Chinese. */
final class Converters {

    private Converters() {}

    static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new TypeConversionException("统计期应写作 2022-03，全年写作 2022"));
    }

    static RevisionWish revision(String text) {
        return RevisionWish.parse(text)
                .orElseThrow(() -> new TypeConversionException("应写作 2022-03，全年写作 2022；指定版次写作 2022-03@2"));
    }

    /** A category by its English word or its Chinese label. */
    static Category category(String text) {
        return Arrays.stream(Category.values())
                .filter(c -> c.word().equals(text) || c.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("应为类别: "
                        + Arrays.stream(Category.values()).map(Category::label).collect(Collectors.joining("、"))));
    }

    /** A kind of notice by its English word or its Chinese name. */
    static NoticeKind noticeKind(String text) {
        return NoticeKind.byName(text)
                .orElseThrow(() -> new TypeConversionException("应为文书种类: " + String.join("、", NoticeKind.words())));
    }

    /** What a line of the list is to be like: a state or a change, in English or Chinese. */
    static LineFilter.Status status(String text) {
        return LineFilter.Status.byName(text).orElseThrow(() -> {
            String labels = Stream.concat(
                            Arrays.stream(CaseState.values()).map(CaseState::label),
                            Arrays.stream(Change.values()).map(Change::label))
                    .distinct()
                    .collect(Collectors.joining("、"));
            return new TypeConversionException("应为当前状态或本期变化: " + labels);
        });
    }

    /**
     * A code as typed; one that can be repaired is shown as it should be, never taken in its place. Whether one that does
     * not follow the rule is registered is for the command to say.
     */
    static Uscc uscc(String text) {
        return Uscc.of(text).or(() -> RegisteredCodes.candidate(text)).orElseThrow(() -> {
            Optional<Uscc> repaired =
                    text.isBlank() ? Optional.empty() : UsccReading.of(text).uscc();
            return new TypeConversionException(
                    repaired.map(code -> "代码应写作 " + code).orElse("应为 18 位统一社会信用代码，且两个校验位都正确"));
        });
    }

    /** An empty path means the working directory to Java; to a person it is a variable that was not set. */
    static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("应为文件或文件夹的路径");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("其中有文件名不允许的字符");
        }
    }

    static CaseState state(String text) {
        return Arrays.stream(CaseState.values())
                .filter(s ->
                        List.of(s.word(), s.word().replace('_', '-'), s.label()).contains(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("应为当前状态: "
                        + Arrays.stream(CaseState.values())
                                .map(CaseState::label)
                                .collect(Collectors.joining("、"))));
    }

    /** Who has to act; a screening never has. */
    static Party party(String text) {
        return Stream.of(Party.DISTRICT, Party.SUBDISTRICT, Party.ENTERPRISE)
                .filter(p -> p.word().equals(text) || p.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("应为责任方: 区局（district）、街道（subdistrict）、企业（enterprise）"));
    }

    static Route route(String text) {
        return Route.byName(text)
                .orElseThrow(() -> new TypeConversionException("应为整治方式: " + String.join("、", Route.names())));
    }

    /** An amount as written, never less than nothing. */
    static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new TypeConversionException("应为不小于 0 的数，最多 6 位小数");
        }
        return new BigDecimal(text);
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("日期应写作 2022-03-31");
        }
    }
}
