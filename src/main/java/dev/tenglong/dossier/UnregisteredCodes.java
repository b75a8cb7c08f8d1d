package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.IntakeCode.USCC_INVALID;
import static dev.tenglong.diagnostics.IntakeCode.USCC_TO_BE_REGISTERED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Codes with a wrong check that two tables or more write alike, of names that are alike (可登记的代码): some licences bear
 * such codes. They are proposed for the office to register and join nothing until it has.
 */
final class UnregisteredCodes {

    private static final int LIKE_ENOUGH = 70;

    private final Findings findings;

    UnregisteredCodes(Findings findings) {
        this.findings = findings;
    }

    /** @param rows those for which nobody was found, with or without a text in the column of codes */
    List<AliasProposal> of(List<SourceRow> rows) {
        if (rows.stream().noneMatch(UnregisteredCodes::isRefused)) {
            return List.of();
        }
        Map<Location, Uscc> written = written();
        Map<Uscc, List<SourceRow>> byCode = new TreeMap<>();
        for (SourceRow row : rows) {
            if (isRefused(row) && written.containsKey(row.cell(Field.USCC))) {
                byCode.computeIfAbsent(written.get(row.cell(Field.USCC)), c -> new ArrayList<>())
                        .add(row);
            }
        }
        var proposals = new ArrayList<AliasProposal>();
        byCode.forEach((code, same) -> proposals.addAll(proposed(code, same)));
        return proposals;
    }

    private static boolean isRefused(SourceRow row) {
        return row.reading(Field.USCC) instanceof Reading.Unusable;
    }

    /** What the refused cells hold: it stands only in what was found of them. */
    private Map<Location, Uscc> written() {
        Map<Location, Uscc> written = new HashMap<>();
        for (Diagnostic finding : findings.sorted()) {
            if (finding.code() == USCC_INVALID) {
                finding.excerpt()
                        .flatMap(RegisteredCodes::candidate)
                        .ifPresent(code -> written.put(finding.at(), code));
            }
        }
        return written;
    }

    private List<AliasProposal> proposed(Uscc code, List<SourceRow> rows) {
        SourceRow first = rows.get(0);
        Map<String, AliasProposal> names = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            int likeness = AliasProposals.likeness(Join.name(first), Join.name(row));
            if (likeness >= LIKE_ENOUGH) {
                names.putIfAbsent(
                        Join.name(row),
                        new AliasProposal(
                                Join.name(row),
                                row.cell(Field.NAME),
                                code,
                                Join.name(first),
                                BigDecimal.valueOf(likeness, 2)));
            }
        }
        long tables = rows.stream()
                .filter(row -> names.containsKey(Join.name(row)))
                .map(SourceRow::table)
                .distinct()
                .count();
        if (tables < 2) {
            return List.of();
        }
        findings.add(Diagnostic.of(
                        USCC_TO_BE_REGISTERED,
                        first.cell(Field.USCC),
                        tables + " 张表都写着代码 " + code + "，名称相同或相近；校验位不符合规则，没有登记，不据此匹配")
                .excerpt(code.value()));
        return List.copyOf(names.values());
    }
}
