package dev.tenglong.report;

import dev.tenglong.casework.StreetScore;
import dev.tenglong.settings.Carbon;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The columns of the score card (街道考核栏目). */
final class ScoreColumns {

    private static final int KEPT = 6;

    private ScoreColumns() {}

    static List<Column<StreetScore>> all(Optional<Carbon> carbon) {
        var columns = new ArrayList<>(List.of(
                Column.<StreetScore>of(
                        "名次",
                        6,
                        s -> s.rank().isPresent()
                                ? Value.word(String.valueOf(s.rank().getAsInt()))
                                : Value.NONE),
                Column.<StreetScore>of("街道（园区）", 20, s -> Value.text(s.name())),
                count("在册", StreetScore::open),
                count("其中\n已列入", StreetScore::listed),
                count("新增", StreetScore::opened),
                count("其中\n复发", StreetScore::relapsed),
                count("销号", StreetScore::closed),
                count("移出", StreetScore::removed),
                rate("销号率\n（%）", StreetScore::closingRate),
                count("逾期", StreetScore::late),
                count("区级环节\n逾期", StreetScore::lateElse),
                amount("计划腾出\n用地", s -> s.expected().land()),
                amount("已腾出\n用地", s -> s.freed().land()),
                rate("用地完成\n（%）", StreetScore::landRate),
                amount("计划腾出\n用能", s -> s.expected().energy()),
                amount("已腾出\n用能", s -> s.freed().energy()),
                rate("用能完成\n（%）", StreetScore::energyRate)));
        carbon.ifPresent(factor ->
                columns.add(amount("折合二氧\n化碳" + (factor.official() ? "" : "（示例）"), s -> s.carbon(factor.factor()))));
        return columns;
    }

    private static Column<StreetScore> count(String header, ToIntFunction<StreetScore> count) {
        return Column.of(header, 8, s -> Value.count(count.applyAsInt(s)));
    }

    private static Column<StreetScore> amount(String header, Function<StreetScore, BigDecimal> amount) {
        return Column.of(header, 11, s -> Value.amount(amount.apply(s), 2));
    }

    private static Column<StreetScore> rate(String header, Function<StreetScore, Optional<Ratio>> rate) {
        return Column.of(header, 9, s -> Value.amount(rate.apply(s).map(r -> percent(r, KEPT)), 1));
    }

    static BigDecimal percent(Ratio rate, int places) {
        return new Ratio(rate.numerator().multiply(BigDecimal.valueOf(100)), rate.denominator()).rounded(places);
    }
}
