package dev.tenglong.report;

import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator's formula with its numbers (算式): what stands above the line, what below, and what either was put together
 * from.
 *
 * @param above  empty where an input is unknown
 * @param below  empty where an input is unknown
 * @param months by which the numerator is stretched to a year (折年); empty where it is not
 */
public record Workings(Indicator indicator, Optional<Side> above, Optional<Side> below, Optional<Integer> months) {

    /** Numerator or denominator: a sum of terms. */
    public record Side(Field field, List<Term> terms) {

        public Side {
            terms = List.copyOf(terms);
        }

        public BigDecimal total() {
            return terms.stream().map(Term::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** 24, or 24 + 96 - 22 = 98. */
        public String sum() {
            var sum = new StringBuilder();
            for (Term term : terms) {
                sum.append(sum.isEmpty() ? "" : term.subtracted() ? " - " : " + ")
                        .append(term.label().isEmpty() ? "" : term.label() + " ")
                        .append(Decimals.plain(term.figure().value()));
            }
            return terms.size() == 1 ? sum.toString() : sum + " = " + Decimals.plain(total());
        }
    }

    /**
     * One figure of a sum.
     *
     * @param label 本年累计, 上年全年, 上年同期累计; empty where the figure stands alone
     */
    public record Term(String label, boolean subtracted, Figure figure) {

        BigDecimal signed() {
            return subtracted ? figure.value().negate() : figure.value();
        }
    }

    public static Workings of(Measured measured, Dossier dossier, Period period) {
        Indicator indicator = measured.indicator();
        boolean rolling = measured.basis().filter(Basis.ROLLING_12::equals).isPresent();
        boolean stretched = measured.basis().filter(Basis.ANNUALISED::equals).isPresent()
                && indicator.denominator().kind() != Field.Kind.FLOW;
        return new Workings(
                indicator,
                side(indicator.numerator(), dossier, rolling),
                side(indicator.denominator(), dossier, rolling),
                stretched ? Optional.of(period.month()) : Optional.empty());
    }

    private static Optional<Side> side(Field field, Dossier dossier, boolean rolling) {
        if (!rolling || field.kind() != Field.Kind.FLOW) {
            return dossier.figure(field).map(figure -> new Side(field, List.of(new Term("", false, figure))));
        }
        var terms = new ArrayList<Term>();
        add(terms, "本年累计", false, dossier.current(), field);
        add(terms, "上年全年", false, dossier.past().fullYear(), field);
        add(terms, "上年同期累计", true, dossier.past().samePeriod(), field);
        return terms.size() == 3 ? Optional.of(new Side(field, terms)) : Optional.empty();
    }

    private static void add(List<Term> terms, String label, boolean subtracted, Amounts amounts, Field field) {
        amounts.figure(field).ifPresent(figure -> terms.add(new Term(label, subtracted, figure)));
    }

    /** 98 ÷ 12.5, or 24 × 12 ÷ 3 ÷ 12.5; empty where an input is unknown. */
    public Optional<String> quotient() {
        return above.flatMap(a -> below.map(b -> Decimals.plain(a.total())
                + months.map(n -> " × 12 ÷ " + n).orElse("")
                + " ÷ " + Decimals.plain(b.total())
                + (indicator == Indicator.RD_INTENSITY ? " × 100" : "")));
    }
}
