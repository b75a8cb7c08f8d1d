package dev.tenglong.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every screening, tried on enterprises drawn from a fixed seed. */
class ScreeningPropertiesTest {

    private static final Period YEAR = new Period(2022, 12);
    private static final List<Field> FIELDS = List.of(Field.LAND, Field.TAX, Field.VALUE_ADDED, Field.ENERGY);

    @TempDir
    Path config;

    private final Random random = new Random(20220514);
    private Bench bench;

    @BeforeEach
    void criteria() throws IOException {
        bench = new Bench(config)
                .threshold("tax-per-mu", "8")
                .threshold("value-added-per-tce", "1.5")
                .threshold("energy-per-value-added", "0.7")
                .criteria("""
                        basis: [year, annualised]
                        profiles:
                          - when: {}
                            high-energy: {any: [value-added-per-tce, energy-per-value-added]}
                            low-efficiency: tax-per-mu
                        list-when: {all: [high-energy, low-efficiency]}
                        """);
    }

    @Test
    void raising_a_standard_that_is_failed_below_never_lists_fewer() throws IOException {
        List<Dossier> dossiers = many(0.1);
        Set<String> before = Set.of();
        var sizes = new HashSet<Integer>();
        for (String standard : List.of("0", "2", "4.5", "8", "8.000000001", "20", "1000")) {
            bench.threshold("tax-per-mu", standard);
            Set<String> listed = bench.screen(YEAR, dossiers).stream()
                    .filter(Verdict::isListed)
                    .map(v -> v.dossier().name())
                    .collect(Collectors.toSet());
            assertThat(listed).as("standard " + standard).containsAll(before);
            before = listed;
            sizes.add(listed.size());
        }
        assertThat(sizes).as("the standards must tell the enterprises apart").hasSizeGreaterThan(3);
    }

    @Test
    void the_order_of_dossiers_never_changes_a_verdict() throws IOException {
        List<Dossier> dossiers = many(0.2);
        Map<String, Verdict> verdicts = byName(bench.screen(YEAR, dossiers));
        for (int round = 0; round < 5; round++) {
            var shuffled = new ArrayList<>(dossiers);
            Collections.shuffle(shuffled, random);
            assertThat(byName(bench.screen(YEAR, shuffled))).isEqualTo(verdicts);
        }
    }

    @Test
    void taking_a_figure_away_never_gives_a_clean_bill() throws IOException {
        List<Dossier> full = many(0);
        Map<String, Verdict> before = byName(bench.screen(YEAR, full));
        int undecided = 0;
        for (Field field : FIELDS) {
            for (Verdict after :
                    bench.screen(YEAR, full.stream().map(d -> without(d, field)).toList())) {
                String name = after.dossier().name();
                if (field == Field.LAND || before.get(name).category() != Category.COMPLIANT) {
                    assertThat(after.category()).as(name + " without " + field).isNotEqualTo(Category.COMPLIANT);
                }
                undecided += after.category() == Category.INSUFFICIENT_DATA ? 1 : 0;
            }
        }
        assertThat(undecided).isPositive();
    }

    @Test
    void an_unknown_outcome_never_stands_beside_a_clean_bill() throws IOException {
        int unknown = 0;
        for (Verdict verdict : bench.screen(YEAR, many(0.3))) {
            boolean taxUnknown = Bench.outcome(verdict, Indicator.TAX_PER_MU).equals(Optional.of(Outcome.UNKNOWN));
            if (taxUnknown) {
                unknown++;
                assertThat(verdict.category()).isEqualTo(Category.INSUFFICIENT_DATA);
                assertThat(verdict.isListed()).isFalse();
            }
        }
        assertThat(unknown).isPositive();
    }

    @Test
    void exactly_at_the_standard_is_never_crossed_and_the_least_bit_beyond_it_always_is() throws IOException {
        var least = new BigDecimal("0.000000001");
        for (int i = 0; i < 40; i++) {
            BigDecimal standard = amount(40);
            BigDecimal land = amount(300);
            BigDecimal tax = standard.multiply(land);
            bench.threshold("tax-per-mu", standard.toPlainString())
                    .threshold("energy-per-value-added", standard.toPlainString());
            List<BigDecimal> amounts = List.of(tax.subtract(least), tax, tax.add(least));
            assertThat(outcomes(Indicator.TAX_PER_MU, amounts, land))
                    .containsExactly(Outcome.CROSSED, Outcome.MET, Outcome.MET);
            assertThat(outcomes(Indicator.ENERGY_PER_VALUE_ADDED, amounts, land))
                    .containsExactly(Outcome.MET, Outcome.MET, Outcome.CROSSED);
        }
    }

    @Test
    void exactly_at_the_standard_is_met_in_every_month_of_the_year() throws IOException {
        for (int month = 1; month <= 12; month++) {
            BigDecimal standard = amount(40);
            BigDecimal tax = standard.multiply(BigDecimal.valueOf(month));
            bench.threshold("tax-per-mu", standard.toPlainString());
            Dossier dossier =
                    Bench.dossier("甲公司", Optional.empty(), Map.of(Field.TAX, tax.toPlainString(), Field.LAND, "12"));
            Verdict verdict =
                    bench.screen(new Period(2022, month), List.of(dossier)).get(0);
            assertThat(Bench.outcome(verdict, Indicator.TAX_PER_MU))
                    .as("month " + month)
                    .contains(Outcome.MET);
        }
    }

    @Test
    void twelve_months_of_which_this_years_are_as_last_years_come_to_the_full_year() throws IOException {
        bench.criteria(criteria("[year, rolling-12, annualised]", "[annualised]"));
        List<Dossier> years = many(0.15);
        Map<String, Verdict> ofYear = byName(bench.screen(YEAR, years));
        var categories = new HashSet<Category>();
        for (Dossier year : years) {
            var current = new EnumMap<Field, Figure>(Field.class);
            year.figures()
                    .forEach((field, figure) -> current.put(field, field == Field.LAND ? figure : figure(amount(60))));
            Dossier month = year.with(new Amounts(current, Set.of()), new Past(year.current(), flows(current)));
            Verdict verdict = bench.screen(new Period(2022, 5), List.of(month)).get(0);
            Verdict expected = ofYear.get(year.name());
            assertThat(verdict.category()).as(year.toString()).isEqualTo(expected.category());
            assertThat(verdict.listed()).as(year.toString()).isEqualTo(expected.listed());
            assertThat(verdict.earlyWarning()).isFalse();
            categories.add(verdict.category());
        }
        assertThat(categories).hasSizeGreaterThan(4);
    }

    @Test
    void without_a_year_before_a_month_never_lists_and_what_it_would_list_it_warns_of() throws IOException {
        List<Dossier> dossiers = many(0.1);
        bench.criteria(criteria("[year, rolling-12, annualised]", "[]"));
        List<Verdict> free = bench.screen(new Period(2022, 5), dossiers);
        bench.criteria(criteria("[year, rolling-12, annualised]", "[annualised]"));
        List<Verdict> warned = bench.screen(new Period(2022, 5), dossiers);
        assertThat(free).anyMatch(Verdict::isListed);
        for (int i = 0; i < free.size(); i++) {
            assertThat(warned.get(i).isListed()).isFalse();
            assertThat(warned.get(i).earlyWarning()).isEqualTo(free.get(i).isListed());
            assertThat(warned.get(i).category()).isEqualTo(free.get(i).category());
        }
    }

    @Test
    void what_only_warns_never_lists_whatever_is_known_of_the_year_before() throws IOException {
        bench.criteria(criteria("[year, rolling-12, annualised]", "[annualised]"));
        List<Dossier> dossiers = withSomeHistory(many(0.1));
        List<Verdict> whole = bench.screen(new Period(2022, 5), dossiers);
        bench.criteria(criteria("[year, rolling-12]", "[]"));
        List<Verdict> firm = bench.screen(new Period(2022, 5), dossiers);
        assertThat(whole).anyMatch(Verdict::isListed).anyMatch(Verdict::earlyWarning);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(whole.get(i).isListed()).isEqualTo(firm.get(i).isListed());
            assertThat(whole.get(i).isListed() && whole.get(i).earlyWarning()).isFalse();
            assertThat(whole.get(i).earlyWarning())
                    .isEqualTo(whole.get(i).grounds() == Grounds.WEAK
                            && whole.get(i).category() == Category.HIGH_ENERGY_LOW_EFFICIENCY);
        }
    }

    @Test
    void no_verdict_depends_on_who_else_is_screened() throws IOException {
        for (String bases : List.of("[year, rolling-12, annualised]", "[year, rolling-12]")) {
            bench.criteria(criteria(bases, bases.contains("annualised") ? "[annualised]" : "[]"));
            List<Dossier> dossiers = withSomeHistory(many(0.2));
            Map<String, Verdict> together = byName(bench.screen(new Period(2022, 5), dossiers));
            var shuffled = new ArrayList<>(dossiers);
            Collections.shuffle(shuffled, random);
            assertThat(byName(bench.screen(new Period(2022, 5), shuffled))).isEqualTo(together);
            for (Dossier one : dossiers.subList(0, 30)) {
                assertThat(bench.screen(new Period(2022, 5), List.of(one))).containsExactly(together.get(one.name()));
            }
        }
    }

    private static String criteria(String basis, String warnOnly) {
        return """
                basis: %s
                warn-only: %s
                profiles:
                  - when: {}
                    high-energy: {any: [value-added-per-tce, energy-per-value-added]}
                    low-efficiency: tax-per-mu
                list-when: {all: [high-energy, low-efficiency]}
                """.formatted(basis, warnOnly);
    }

    /** Of some nothing of the year before is known, of some only of some flows. */
    private List<Dossier> withSomeHistory(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> {
                    var year = new EnumMap<Field, Figure>(Field.class);
                    var months = new EnumMap<Field, Figure>(Field.class);
                    flows(dossier.figures()).figures().keySet().forEach(field -> {
                        if (random.nextInt(4) > 0) {
                            months.put(field, figure(amount(30)));
                            year.put(field, figure(amount(100)));
                        }
                    });
                    return dossier.with(
                            dossier.current(), new Past(new Amounts(year, Set.of()), new Amounts(months, Set.of())));
                })
                .toList();
    }

    private static Amounts flows(Map<Field, Figure> figures) {
        var flows = new EnumMap<Field, Figure>(Field.class);
        figures.forEach((field, figure) -> {
            if (field != Field.LAND) {
                flows.put(field, figure);
            }
        });
        return new Amounts(flows, Set.of());
    }

    private static Figure figure(BigDecimal value) {
        return new Figure(value, List.of());
    }

    private List<Outcome> outcomes(Indicator indicator, List<BigDecimal> above, BigDecimal below) throws IOException {
        List<Dossier> dossiers = above.stream()
                .map(amount -> Map.of(
                        indicator.numerator(), amount.toPlainString(), indicator.denominator(), below.toPlainString()))
                .map(values -> Bench.dossier("甲公司", Optional.empty(), values))
                .toList();
        return bench.screen(YEAR, dossiers).stream()
                .map(v -> Bench.outcome(v, indicator).orElseThrow())
                .toList();
    }

    private static Map<String, Verdict> byName(List<Verdict> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(v -> v.dossier().name(), v -> v));
    }

    private static Dossier without(Dossier of, Field field) {
        var figures = new EnumMap<>(of.figures());
        figures.remove(field);
        return new Dossier(
                of.uscc(),
                of.name(),
                of.region(),
                of.sector(),
                of.scale(),
                of.evaluation(),
                Map.copyOf(figures),
                of.unsettled());
    }

    /** @param missing the share of figures that are not known */
    private List<Dossier> many(double missing) {
        var dossiers = new ArrayList<Dossier>();
        for (int i = 0; i < 150; i++) {
            var values = new EnumMap<Field, String>(Field.class);
            for (Field field : FIELDS) {
                if (random.nextDouble() >= missing) {
                    values.put(field, figure(field));
                }
            }
            dossiers.add(Bench.dossier("示例企业" + i, Optional.empty(), values));
        }
        return dossiers;
    }

    private String figure(Field field) {
        boolean mayBeNegative = field == Field.TAX || field == Field.VALUE_ADDED;
        return switch (random.nextInt(10)) {
            case 0 -> "0";
            case 1 -> mayBeNegative ? amount(50).negate().toPlainString() : "8";
            default -> amount(field == Field.TAX ? 200 : 60).toPlainString();
        };
    }

    /** Greater than 0, with up to three decimals. */
    private BigDecimal amount(int limit) {
        return BigDecimal.valueOf(1L + random.nextInt(limit * 1000), 3);
    }
}
