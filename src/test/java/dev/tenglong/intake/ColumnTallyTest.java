package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnTallyTest {

    private final ColumnTally names = tally(Field.NAME, Optional.empty());

    @Test
    void the_range_is_in_the_unit_of_the_column() {
        ColumnTally land = tally(Field.LAND, Optional.of(Unit.SQUARE_METRE));
        for (String metres : new String[] {"8000.5", "2000", "30001"}) {
            BigDecimal read = new BigDecimal(metres);
            land.take(new RawCell.Text(metres), Reading.amount(Unit.SQUARE_METRE.toBase(read)));
        }
        land.take(RawCell.BLANK, Reading.MISSING);
        land.take(new RawCell.Text("约2000"), Reading.UNUSABLE);

        ColumnReport report = land.report();
        assertThat(report.values()).isEqualTo(4);
        assertThat(report.least().orElseThrow()).isEqualByComparingTo("2000");
        assertThat(report.most().orElseThrow()).isEqualByComparingTo("30001");
        assertThat(report.samples()).containsExactly("8000.5", "2000", "30001");
    }

    @Test
    void different_texts_are_counted_up_to_a_bound() {
        for (int i = 0; i < ColumnReport.MOST_DISTINCT + 5; i++) {
            take("企业" + i);
        }
        assertThat(names.report().distinct()).isEqualTo(ColumnReport.MOST_DISTINCT);
        assertThat(names.report().values()).isEqualTo(ColumnReport.MOST_DISTINCT + 5);
    }

    @Test
    void samples_differ_stand_on_one_line_and_are_masked_before_they_are_cut() {
        take("甲\n公司");
        take("甲\n公司");
        take("示例示例示例示例示例示例示例示例示例 110101199003074530 13800138000");

        assertThat(names.report().samples()).containsExactly("甲 公司", "示例示例示例示例示例示例示例示例示例 110101************ 13..");
    }

    private void take(String text) {
        names.take(new RawCell.Text(text), new Reading.Word(text));
    }

    private static ColumnTally tally(Field field, Optional<Unit> unit) {
        return new ColumnTally(
                new Planned(new SourceColumn(field, 1, "列", unit, 0, false), unit.map(u -> UnitSource.HEADER)));
    }
}
