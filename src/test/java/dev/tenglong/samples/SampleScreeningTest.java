package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.run.Screening;
import dev.tenglong.run.Workspace;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample data come out as they were made, month after month: the generator knows the truth behind the files. */
class SampleScreeningTest {

    private static final Ledger.Writer WRITER = new Ledger.Writer(
            Clock.fixed(Instant.parse("2022-05-14T01:00:00Z"), ZoneOffset.UTC), "test", "test", Duration.ZERO);

    private static final Map<String, ScreeningRecord> RECORDS = new HashMap<>();

    @BeforeAll
    static void screen_the_four_periods(@TempDir Path folder) throws Exception {
        for (String period : List.of("2021-12", "2022-01", "2022-02", "2022-03")) {
            RECORDS.put(period, screen(folder, period));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12", "2022-01", "2022-02", "2022-03"})
    void every_enterprise_gets_the_category_it_was_made_for(String period) {
        Map<String, String> found = new TreeMap<>();
        for (Verdict verdict : RECORDS.get(period).verdicts()) {
            if (verdict.grounds() != Grounds.ABSENT) {
                found.put(verdict.dossier().key().value(), verdict.category().word());
            }
        }
        assertThat(found)
                .isEqualTo(
                        new TreeMap<>(SampleData.categories(Period.parse(period).orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource({
        "91990100MA0020075K, NEW, CONTINUING, MEETS_STANDARD, MEETS_STANDARD",
        "91990100MA0020147C, NEW, MEETS_STANDARD, MEETS_STANDARD, CONTINUING",
        "91990100MA00202195, NEW, CONTINUING, MISSING_DATA, MISSING_DATA",
        "91990100MA00202863, NEW, CONTINUING, CONTINUING, CONTINUING",
        "91990100MA0020358U, NEW, CONTINUING, CONTINUING, MEETS_STANDARD",
        "91990100MA0023081X, , NEW, CONTINUING, CONTINUING",
        "91990100MA0023225F, , , ,",
    })
    void lines_change_as_the_stories_of_the_samples_tell(
            String code, Change december, Change january, Change february, Change march) {
        assertThat(changes(code)).isEqualTo(change(december) + change(january) + change(february) + change(march));
    }

    @Test
    void an_enterprise_in_no_file_that_was_never_listed_is_not_made_up() {
        assertThat(RECORDS.get("2022-02").verdicts())
                .noneMatch(v -> v.dossier().key().value().equals("91990100MA0023153N"));
    }

    private static String changes(String code) {
        var changes = new StringBuilder();
        new TreeMap<>(RECORDS)
                .values()
                .forEach(record -> changes.append(record.list().lines().stream()
                        .filter(line -> line.verdict().dossier().key().value().equals(code))
                        .map(ListLine::change)
                        .map(SampleScreeningTest::change)
                        .findFirst()
                        .orElse(change(null))));
        return changes.toString();
    }

    private static String change(Change change) {
        return Optional.ofNullable(change).map(Change::word).orElse("-") + " ";
    }

    private static ScreeningRecord screen(Path folder, String period) throws Exception {
        Path inputs = Path.of("sample-data", period).toAbsolutePath();
        var workspace = new Workspace(folder, Optional.empty(), folder.resolve("ledger"));
        var request = new Screening.Request(
                Period.parse(period).orElseThrow(),
                List.of(new SourceFiles.Given(inputs, inputs.toString())),
                false,
                false,
                false,
                false,
                folder.resolve("out"));
        return new Screening(workspace, WRITER)
                .screen(request, (what, number, total) -> {})
                .record();
    }
}
