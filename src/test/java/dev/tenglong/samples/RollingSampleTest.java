package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.DossierCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.ScreeningCode;
import dev.tenglong.dossier.Completion;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.dossier.PeriodsInMemory;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.indicator.EnergyReckoning;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.policy.Policy;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Screener;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The four periods of the sample, one after the other, each resting on those before it. */
class RollingSampleTest {

    private static final Map<Period, List<Verdict>> VERDICTS = new TreeMap<>();
    private static final Map<Period, Findings> FINDINGS = new TreeMap<>();
    private static final Map<Period, Set<Revision>> DRAWN_ON = new TreeMap<>();

    @BeforeAll
    static void screen_one_after_the_other() throws Exception {
        var recorded = new PeriodsInMemory();
        for (Period period : Slips.PERIODS) {
            List<Verdict> verdicts = screen(period, recorded);
            VERDICTS.put(period, verdicts);
            recorded.record(
                    new Revision(period, 1),
                    verdicts.stream().map(Verdict::dossier).toList());
        }
    }

    @Test
    void every_enterprise_of_every_period_gets_the_category_it_was_made_for() {
        VERDICTS.forEach((period, verdicts) -> {
            Map<String, String> found = new TreeMap<>();
            verdicts.forEach(v -> found.put(
                    v.dossier().uscc().orElseThrow().value(), v.category().word()));
            assertThat(found).as(period.toString()).isEqualTo(SampleData.categories(period));
        });
    }

    @Test
    void with_the_year_before_on_record_hits_are_listed_and_what_can_only_be_annualised_warns() {
        VERDICTS.forEach((period, verdicts) -> verdicts.forEach(verdict -> {
            boolean hit = verdict.category() == Category.HIGH_ENERGY_LOW_EFFICIENCY;
            boolean late = verdict.dossier().name().equals("杭州示例泓诚建材有限公司"); // in no table before 2022-02
            assertThat(verdict.isListed()).as(verdict.toString()).isEqualTo(hit && !late);
            assertThat(verdict.earlyWarning()).as(verdict.toString()).isEqualTo(hit && late);
        }));
    }

    @Test
    void every_figure_says_its_basis_and_only_what_lacks_the_year_before_is_annualised() {
        assertThat(bases(Slips.Y2021)).isEqualTo(Map.of(Basis.YEAR, 219));
        assertThat(bases(Slips.JANUARY)).isEqualTo(Map.of(Basis.ROLLING_12, 219, Basis.ANNUALISED, 2));
        // two that came in February, one without value added and one without energy of 2021
        assertThat(bases(Slips.MARCH)).isEqualTo(Map.of(Basis.ROLLING_12, 217, Basis.ANNUALISED, 6));
        assertThat(codes(Slips.MARCH)).contains(ScreeningCode.WITHOUT_YEAR_BEFORE);
    }

    @Test
    void a_year_that_was_wrong_then_is_told_where_it_shows_now() {
        assertThat(codes(Slips.FEBRUARY)).contains(DossierCode.YEAR_BEFORE_EXCEEDS_ITS_YEAR);
        assertThat(codes(Slips.MARCH)).doesNotContain(DossierCode.CUMULATIVE_FALLS, DossierCode.CARRIED);
    }

    @Test
    void each_period_rests_on_the_full_year_before_it() {
        assertThat(DRAWN_ON.get(Slips.Y2021)).isEmpty();
        assertThat(DRAWN_ON.get(Slips.MARCH)).containsExactly(new Revision(Slips.Y2021, 1));
    }

    /** How many indicators that were asked for and known rest on each basis. */
    private static Map<Basis, Integer> bases(Period period) {
        Map<Basis, Integer> bases = new EnumMap<>(Basis.class);
        for (Verdict verdict : VERDICTS.get(period)) {
            verdict.judgements().stream()
                    .filter(j -> j.outcome().filter(o -> o != Outcome.UNKNOWN).isPresent())
                    .forEach(j -> bases.merge(j.measured().basis().orElseThrow(), 1, Integer::sum));
        }
        return bases;
    }

    private static Set<DiagnosticCode> codes(Period period) {
        return FINDINGS.get(period).sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private static List<Verdict> screen(Period period, PeriodsInMemory recorded) throws Exception {
        var findings = new Findings();
        FINDINGS.put(period, findings);
        var mistakes = new Findings();
        ConfigFolder config = ConfigFolder.of(Path.of("config"));
        Office office = Office.load(config, mistakes).orElseThrow();
        RegionTable regions = Regions.load(config, office, mistakes);
        Policy policy = Policy.load(config, Optional.of(regions), period.lastDay(), mistakes, findings)
                .orElseThrow();
        var builder = new DossierBuilder(period, regions, new AliasTable(), SectorTable.load(), findings);
        var intake = new Intake(
                Recognition.byWords(HeaderWordsFile.load(config, mistakes)),
                new Expectation(
                        Optional.of(period),
                        false,
                        Optional.of(policy.criteria().calibre())),
                Limits.DEFAULT,
                findings);
        Path folder = Path.of("sample-data", period.toString());
        var given = List.of(new SourceFiles.Given(folder.toAbsolutePath(), folder.toString()));
        for (SourceFile file : SourceFiles.collect(given, findings, new ArrayList<>())) {
            intake.read(file, builder::add);
        }
        var completion = new Completion(period, recorded, findings);
        List<Dossier> completed = completion.complete(builder.build());
        DRAWN_ON.put(period, completion.drawnOn());
        var rules = new EnergyReckoning.Rules(
                policy.criteria().calibre(), policy.criteria().requiredFuels());
        List<Dossier> reckoned = new EnergyReckoning(
                        EnergyFactors.load(config, mistakes).orElseThrow(), rules, builder.supplied(), period, findings)
                .settle(completed);
        return new Screener(policy, period, office.districtCode(), List.of(), findings).screen(reckoned);
    }
}
