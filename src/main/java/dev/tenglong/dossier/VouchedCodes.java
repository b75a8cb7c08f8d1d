package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.ConfigCode.REGISTERED_CODE_RESEMBLES;
import static dev.tenglong.diagnostics.IntakeCode.USCC_NOT_REGISTERED_ANY_MORE;
import static dev.tenglong.diagnostics.IntakeCode.USCC_REGISTERED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes that count because the office registered them (登记的代码): each is told once a period. What was read when another
 * list of them held is judged by the one that holds now.
 */
final class VouchedCodes {

    private static final String FILE = "config/aliases.csv";
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final RegisteredCodes registered;
    private final Findings findings;

    VouchedCodes(RegisteredCodes registered, Findings findings) {
        this.registered = registered;
        this.findings = findings;
    }

    /** The code of a row, if it counts; a finding says where it no longer does. */
    Optional<Uscc> of(SourceRow row) {
        if (!(row.reading(Field.USCC) instanceof Reading.Word word)) {
            return Optional.empty();
        }
        Optional<Uscc> code = Uscc.of(word.value()).or(() -> registered.find(word.value()));
        if (code.isEmpty()) {
            findings.add(Diagnostic.of(
                            USCC_NOT_REGISTERED_ANY_MORE,
                            row.cell(Field.USCC),
                            "代码的校验位不符合规则，" + FILE + " 里已没有登记，"
                                    + (Join.name(row).isEmpty() ? "该行又没有名称，整行搁置" : "按没有代码处理"))
                    .excerpt(word.value()));
        }
        return code;
    }

    /** @param rows of each code */
    void report(Map<Uscc, List<SourceRow>> rows) {
        registered.all().stream().filter(rows::containsKey).forEach(code -> {
            SourceRow first = rows.get(code).get(0);
            boolean written = first.reading(Field.USCC) instanceof Reading.Word;
            findings.add(Diagnostic.of(
                            USCC_REGISTERED,
                            first.cell(written ? Field.USCC : Field.NAME),
                            "代码 " + code + (code.followsRule() ? " 也合身份证号的规则" : " 的校验位不符合规则") + "，按 " + FILE + " 第 "
                                    + registered.line(code) + " 行的登记采用")
                    .excerpt(written ? code.value() : Join.name(first)));
            if (!code.followsRule()) {
                alike(code).filter(rows::containsKey).forEach(other -> resemble(code, other));
            }
        });
    }

    private void resemble(Uscc code, Uscc other) {
        findings.add(Diagnostic.of(
                REGISTERED_CODE_RESEMBLES,
                new Location.ConfigPoint(FILE, registered.line(code), 1, ""),
                "登记的代码 " + code + " 与本期另一个代码 " + other + " 只差一处，可能是抄写错误"));
    }

    /** The codes that one other character, or two that change places, make of it. */
    private static Stream<Uscc> alike(Uscc code) {
        String text = code.value();
        Stream<String> others = IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> SIGNS.chars().mapToObj(c -> text.substring(0, i) + (char) c + text.substring(i + 1)));
        Stream<String> swapped = IntStream.range(1, text.length())
                .mapToObj(i -> text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
        return Stream.concat(others, swapped).distinct().map(Uscc::of).flatMap(Optional::stream);
    }
}
