package dev.tenglong.notice;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Measured;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import dev.tenglong.units.ShownPlaces;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The table of a notice (指标表): every indicator the enterprise was held against and could be judged by. */
final class IndicatorRows {

    private static final Set<Outcome> TOLD = Set.of(Outcome.CROSSED, Outcome.MET);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Verdict verdict;
    private final Period period;

    IndicatorRows(Verdict verdict, Period period) {
        this.verdict = verdict;
        this.period = period;
    }

    List<Map<NoticeField, String>> rows() {
        return told().map(this::row).toList();
    }

    /** The documents of the standards that apply: 《示例标准》（示例〔2022〕1号）附件1、附件2. */
    String documents() {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        told().map(judgement -> judgement.threshold().orElseThrow().reference())
                .forEach(reference -> articles.computeIfAbsent(document(reference), title -> new LinkedHashSet<>())
                        .add(reference.article()));
        var documents = new StringJoiner("，");
        articles.forEach((title, named) -> {
            named.remove("");
            documents.add(title + String.join("、", named));
        });
        return documents.toString();
    }

    private Stream<Judgement> told() {
        return verdict.judgements().stream()
                .filter(judgement -> judgement.outcome().filter(TOLD::contains).isPresent())
                .filter(judgement -> judgement.threshold().isPresent());
    }

    private Map<NoticeField, String> row(Judgement judgement) {
        Measured measured = judgement.measured();
        Threshold threshold = judgement.threshold().orElseThrow();
        Map<NoticeField, String> row = new EnumMap<>(NoticeField.class);
        row.put(NoticeField.INDICATOR, measured.indicator().label());
        row.put(NoticeField.UNIT, measured.indicator().unit());
        row.put(
                NoticeField.VALUE,
                measured.value()
                        .map(value -> Decimals.plain(value.rounded(places(value, threshold))))
                        .orElse(measured.reason()));
        row.put(
                NoticeField.STANDARD,
                (threshold.crossedWhen() == Threshold.Crossing.BELOW ? "≥" : "≤") + Decimals.plain(threshold.value()));
        row.put(NoticeField.GAP, gap(judgement, threshold));
        row.put(
                NoticeField.BASIS,
                period.label()
                        + measured.basis()
                                .map(Basis::label)
                                .map(b -> "\n（" + b + "）")
                                .orElse(""));
        row.put(NoticeField.SOURCE, source(measured));
        row.put(
                NoticeField.CLAUSE,
                document(threshold.reference()) + threshold.reference().article());
        return row;
    }

    private static int places(Ratio value, Threshold threshold) {
        return ShownPlaces.of(value, Optional.of(threshold.value()));
    }

    /** What is missing to the standard, and how much of it that is. */
    private static String gap(Judgement judgement, Threshold threshold) {
        if (judgement.outcome().equals(Optional.of(Outcome.MET))) {
            return "达标";
        }
        Optional<Ratio> value = judgement.measured().value();
        if (value.isEmpty()) {
            return "无法计算";
        }
        BigDecimal standard = threshold.value();
        Ratio exact = value.get();
        BigDecimal missing = exact.numerator().subtract(standard.multiply(exact.denominator()));
        String gap = signed(Decimals.divide(missing, exact.denominator(), places(exact, threshold)));
        return standard.signum() == 0
                ? gap
                : gap + "\n（"
                        + signed(Decimals.divide(
                                missing.multiply(HUNDRED), exact.denominator().multiply(standard), 1))
                        + "%）";
    }

    private static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + Decimals.plain(amount);
    }

    private static String document(Reference reference) {
        String title = reference.title().startsWith("《") ? reference.title() : "《" + reference.title() + "》";
        return title + (reference.number().isEmpty() ? "" : "（" + reference.number() + "）");
    }

    /** The tables of the departments that the figures were read from, by the names of their files. */
    private static String source(Measured measured) {
        Set<String> sources = new LinkedHashSet<>();
        Stream.of(measured.numerator(), measured.denominator())
                .flatMap(Optional::stream)
                .forEach(figure -> add(figure, sources));
        return sources.isEmpty() ? "筛查记录" : String.join("、", sources);
    }

    private static void add(Figure figure, Set<String> sources) {
        figure.sources().stream()
                .map(Location.Cell::fileName)
                .map(name -> name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,4}$", ""))
                .forEach(sources::add);
        figure.drawn().ifPresent(revision -> sources.add(revision.period().label() + "清单"));
    }
}
