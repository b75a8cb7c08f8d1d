package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.run.Screening;
import dev.tenglong.run.Workspace;
import dev.tenglong.screening.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample data come out as they were made: the generator knows the truth behind the files. */
class SampleScreeningTest {

    @Test
    void every_enterprise_of_a_full_year_gets_the_category_it_was_made_for() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (Verdict verdict : screen("2021-12")) {
            found.put(
                    verdict.dossier()
                            .uscc()
                            .map(Uscc::value)
                            .orElse(verdict.dossier().name()),
                    verdict.category().word());
        }
        assertThat(found).isEqualTo(new TreeMap<>(SampleData.categories(new Period(2021, 12))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01", "2022-02", "2022-03"})
    void part_of_a_year_warns_and_lists_nobody(String period) throws Exception {
        List<Verdict> verdicts = screen(period);
        assertThat(verdicts).hasSize(118).noneMatch(Verdict::isListed).anyMatch(Verdict::earlyWarning);
    }

    private static List<Verdict> screen(String period) throws Exception {
        Path folder = Path.of("sample-data", period).toAbsolutePath();
        var workspace = new Workspace(folder, Optional.empty(), folder.resolve("ledger"));
        var request = new Screening.Request(
                Period.parse(period).orElseThrow(),
                List.of(new SourceFiles.Given(folder, folder.toString())),
                false,
                false,
                true,
                folder.resolve("out"));
        return new Screening(workspace)
                .screen(request, (what, number, total) -> {})
                .record()
                .verdicts();
    }
}
