package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.settings.ConfigFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever stands around its figures, and in whatever combination, a table says what it says: no more, no less. */
class MessyTablesTest {

    private static final int TABLES = Integer.getInteger("tables", 2_000);

    @Test
    void every_enterprise_and_amount_comes_out_exactly() throws Exception {
        var configured = new Findings();
        var words = HeaderWordsFile.load(ConfigFolder.builtIn(), configured);
        assertThat(configured.sorted()).isEmpty();
        for (long seed = 0; seed < TABLES; seed++) {
            var table = new MessyTable(seed);
            var findings = new Findings();
            var rows = new ArrayList<SourceRow>();
            var reader = new TableReader(
                    Recognition.byWords(words),
                    new Expectation(Optional.of(new Period(2022, 3)), false, Optional.empty()),
                    findings);

            SheetReport report = reader.read(
                    new SourceFile(Path.of("表.xlsx"), "表.xlsx", "ab"),
                    table.sheet(),
                    table.sheet().sheets().get(0),
                    0,
                    rows::add);

            assertThat(rows.stream().map(MessyTablesTest::firm).toList())
                    .as("table %s\n%s\n%s", seed, table.sheet(), shown(findings))
                    .isEqualTo(table.firms());
            assertThat(report.read().orElseThrow().count(RowKind.TOTAL))
                    .as("table %s\n%s\n%s", seed, table.sheet(), shown(findings))
                    .isEqualTo(table.totals());
            assertThat(findings.sorted())
                    .as("table %s\n%s", seed, table.sheet())
                    .filteredOn(f -> f.severity() == Severity.ERROR)
                    .extracting(Diagnostic::code)
                    .isEqualTo(table.hasAnother() ? List.of(IntakeCode.TABLE_BELOW) : List.of());
        }
    }

    private static MessyTable.Firm firm(SourceRow row) {
        Map<Field, BigDecimal> figures = new EnumMap<>(Field.class);
        for (SourceColumn column : row.table().columns()) {
            if (row.reading(column.field()) instanceof Reading.Amount amount) {
                figures.put(column.field(), amount.value());
            }
        }
        return new MessyTable.Firm(
                word(row, Field.NAME), word(row, Field.USCC), word(row, Field.SUBDISTRICT), plain(figures));
    }

    /** Decimals compare by value. */
    private static Map<Field, BigDecimal> plain(Map<Field, BigDecimal> figures) {
        figures.replaceAll((field, amount) -> amount.stripTrailingZeros());
        return figures;
    }

    private static String word(SourceRow row, Field field) {
        return row.reading(field) instanceof Reading.Word word ? word.value() : "";
    }

    private static String shown(Findings findings) {
        List<Diagnostic> all = findings.sorted();
        return all.stream()
                .map(f -> f.code().id() + " " + f.at().display() + " " + f.message()
                        + f.excerpt().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
