package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionsTest {

    private static final Uscc CODE = new Uscc("91990100MA0020075K");
    private static final Period YEAR = new Period(2022, 12);

    @TempDir
    Path config;

    private Bench bench;

    @BeforeEach
    void standards() throws IOException {
        bench = new Bench(config).threshold("tax-per-mu", "8").criteria("""
                basis: [year]
                profiles:
                  - {when: {}, high-energy: tax-per-mu, low-efficiency: tax-per-mu}
                list-when: low-efficiency
                """);
    }

    @Test
    void who_is_exempt_is_not_judged_and_the_paper_is_named() throws IOException {
        Verdict verdict = screen("C17", exemption("2022-01-01", "2023-12-31", ""));
        assertThat(verdict.category()).isEqualTo(Category.EXEMPT);
        assertThat(verdict.listed()).contains(false);
        assertThat(verdict.grounds()).isEqualTo(Grounds.FIRM);
        assertThat(verdict.judgements()).hasSize(9).allMatch(j -> j.outcome().isEmpty());
        assertThat(verdict.reasons()).containsExactly("豁免：新建企业（拱发改〔2022〕3号，示例人批准，至 2023-12-31）");
    }

    @ParameterizedTest(name = "from {0} until {1}, ended {2}: exempt {3}")
    @CsvSource({
        "2022-12-31, 2022-12-31, '', true",
        "2022-01-01, 2022-12-30, '', false",
        "2023-01-01, 2023-12-31, '', false",
        "2022-01-01, 2023-12-31, 2022-12-31, false",
        "2022-01-01, 2023-12-31, 2023-01-01, true",
    })
    void the_last_day_of_the_period_decides(String from, String until, String endedOn, boolean exempt)
            throws IOException {
        Verdict verdict = screen("C17", exemption(from, until, endedOn));
        assertThat(verdict.category()).isEqualTo(exempt ? Category.EXEMPT : Category.HIGH_ENERGY_LOW_EFFICIENCY);
        assertThat(verdict.isListed()).isEqualTo(!exempt);
    }

    @Test
    void an_exemption_comes_before_the_scope_and_an_unknown_sector() throws IOException {
        Exemption exemption = exemption("2022-01-01", "2023-12-31", "");
        assertThat(screen("D44", exemption).category()).isEqualTo(Category.EXEMPT);
        assertThat(screen("", exemption).category()).isEqualTo(Category.EXEMPT);
    }

    @Test
    void of_several_the_one_that_lasts_longest_is_named() throws IOException {
        Verdict verdict = screen(
                "C17",
                exemption("2022-01-01", "2022-12-31", ""),
                exemption("2022-02-01", "2024-06-30", ""),
                exemption("2022-03-01", "2023-01-31", ""));
        assertThat(verdict.reasons().get(0)).endsWith("至 2024-06-30）");
    }

    @Test
    void an_enterprise_without_a_code_is_never_exempt() throws IOException {
        Dossier nameless = Bench.dossier("甲公司", Optional.empty(), Map.of(Field.TAX, "1", Field.LAND, "1"));
        Verdict verdict = bench.screen(YEAR, List.of(nameless), List.of(exemption("2022-01-01", "2023-12-31", "")))
                .get(0);
        assertThat(verdict.category()).isNotEqualTo(Category.EXEMPT);
    }

    private Verdict screen(String sector, Exemption... exemptions) throws IOException {
        Dossier dossier = Bench.dossier("甲公司", Optional.empty(), Map.of(Field.TAX, "1", Field.LAND, "1"));
        var coded = new Dossier(
                Optional.of(CODE),
                dossier.name(),
                dossier.region(),
                Sector.ofCode(sector),
                dossier.scale(),
                dossier.evaluation(),
                dossier.figures(),
                dossier.unsettled());
        return bench.screen(YEAR, List.of(coded), List.of(exemptions)).get(0);
    }

    private static Exemption exemption(String from, String until, String endedOn) {
        return new Exemption(
                CODE,
                "新建企业",
                "拱发改〔2022〕3号",
                "示例人",
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.of(endedOn).filter(d -> !d.isEmpty()).map(LocalDate::parse));
    }
}
