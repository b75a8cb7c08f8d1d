package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.ShownPlaces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a comparison (对比栏目): each figure of both screenings side by side, the second marked where it moved. */
final class DiffColumns {

    private final String before;
    private final String after;
    private final Set<Indicator> indicators;

    /** @param indicators those that either screening's criteria test */
    DiffColumns(Differences differences, Set<Indicator> indicators) {
        this.before = "\n" + differences.from().revision();
        this.after = "\n" + differences.to().revision();
        this.indicators = indicators;
    }

    List<Column<DiffLine>> all() {
        return Stream.of(story(), figures(), indicators()).flatMap(List::stream).toList();
    }

    /** The last columns of each printed page but the last, from 0. */
    List<Integer> pages() {
        return List.of(story().size() - 1, story().size() + figures().size() - 1);
    }

    /** Who it is, what became of it and why. */
    private List<Column<DiffLine>> story() {
        return List.of(
                Column.number(),
                Column.of("企业名称", 24, line -> Value.text(line.name())),
                Column.of("统一社会信用代码", 20, line -> Value.code(DiffWords.code(line))),
                attribute("街道", 12, d -> d.region().map(Region::name)),
                attribute("行业", 8, d -> d.sector().map(Sector::code)),
                attribute("规模", 7, d -> d.scale().map(Scale::label)),
                Column.of("类别、状态" + before, 22, line -> Value.word(DiffWords.before(line))),
                Column.of("类别、状态" + after, 22, DiffColumns::category),
                Column.of(
                        "变化原因",
                        72,
                        line -> Value.text(
                                line.causes().stream().map(DiffWords::cause).collect(Collectors.joining("\n")))));
    }

    private List<Column<DiffLine>> figures() {
        var columns = new ArrayList<Column<DiffLine>>();
        for (Field field : fields()) {
            String unit = field.dimension().base().label();
            pair(columns, field.label() + "\n（" + unit + "）", 13, verdict -> figure(verdict, field));
        }
        return columns;
    }

    private List<Column<DiffLine>> indicators() {
        var columns = new ArrayList<Column<DiffLine>>();
        for (Indicator indicator : indicators) {
            String header = indicator.label() + "\n（" + indicator.unit() + "）";
            pair(columns, header, 14, verdict -> value(verdict, indicator));
            pair(columns, indicator.label() + "\n标准", 10, verdict -> standard(verdict, indicator));
        }
        return columns;
    }

    /** What lists always show, and what the tested indicators are made of. */
    private Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>(List.of(Field.LAND, Field.ENERGY, Field.VALUE_ADDED, Field.TAX));
        for (Indicator indicator : indicators) {
            fields.add(indicator.numerator());
            fields.add(indicator.denominator());
        }
        return fields;
    }

    private static Value category(DiffLine line) {
        String words = DiffWords.after(line);
        return words.equals(DiffWords.before(line)) ? Value.word(words) : new Value.Text("▲ " + words, Look.WARNING);
    }

    /** Seldom another: one column, with an arrow where it is. */
    private static Column<DiffLine> attribute(String header, int width, Function<Dossier, Optional<String>> attribute) {
        return Column.of(header, width, line -> {
            Optional<String> was = line.from()
                    .map(Verdict::dossier)
                    .map(d -> attribute.apply(d).orElse("未知"));
            Optional<String> is =
                    line.to().map(Verdict::dossier).map(d -> attribute.apply(d).orElse("未知"));
            boolean same = was.isEmpty() || is.isEmpty() || was.equals(is);
            return same
                    ? Value.word(is.or(() -> was).orElse(""))
                    : new Value.Text("▲ " + was.get() + "\n→ " + is.get(), Look.WARNING);
        });
    }

    private void pair(List<Column<DiffLine>> columns, String header, int width, Function<Verdict, Value> value) {
        columns.add(Column.of(header + before, width, line -> shown(line.from(), value)));
        columns.add(Column.of(
                header + after, width, line -> marked(shown(line.from(), value), shown(line.to(), value), line)));
    }

    private static Value shown(Optional<Verdict> side, Function<Verdict, Value> value) {
        return side.map(value).orElse(Value.NONE).orDash();
    }

    /** A figure that moved goes with an arrow and a colour; where one side does not have the enterprise nothing moved. */
    private static Value marked(Value was, Value is, DiffLine line) {
        if (line.from().isEmpty() || line.to().isEmpty()) {
            return is;
        }
        if (was instanceof Value.Amount before && is instanceof Value.Amount after) {
            int move = after.amount().compareTo(before.amount());
            return move == 0 ? is : new Value.Moved(after.amount(), after.places(), move > 0 ? "↑" : "↓");
        }
        if (is instanceof Value.Amount after) {
            return new Value.Moved(after.amount(), after.places(), "新");
        }
        return was.equals(is) ? is : new Value.Text("▲ —", Look.WARNING);
    }

    private static Value figure(Verdict verdict, Field field) {
        Optional<BigDecimal> amount = verdict.dossier().figure(field).map(Figure::value);
        return Value.amount(amount, field == Field.EMPLOYEES ? 0 : 2);
    }

    private static Value value(Verdict verdict, Indicator indicator) {
        Judgement judgement = verdict.judgement(indicator);
        Optional<BigDecimal> standard = judgement.threshold().map(Threshold::value);
        return judgement
                .measured()
                .value()
                .map(ratio -> Value.amount(ratio.rounded(ShownPlaces.MOST), ShownPlaces.of(ratio, standard)))
                .orElse(Value.NONE);
    }

    private static Value standard(Verdict verdict, Indicator indicator) {
        return verdict.judgement(indicator)
                .threshold()
                .map(Threshold::value)
                .map(value -> Value.amount(value, ShownPlaces.of(value)))
                .orElse(Value.NONE);
    }
}
