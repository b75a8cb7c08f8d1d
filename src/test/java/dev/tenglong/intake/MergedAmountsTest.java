package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergedAmountsTest {

    private static final SourceTable TABLE = new SourceTable(
            "表.xlsx",
            "ab",
            "Sheet1",
            0,
            List.of(
                    new SourceColumn(Field.NAME, 1, "企业名称", Optional.empty(), 0, false),
                    new SourceColumn(Field.LAND, 2, "用地面积", Optional.of(Unit.MU), 0, false),
                    new SourceColumn(Field.TAX, 3, "实缴税金", Optional.of(Unit.WAN_YUAN), 0, false)));

    private final SheetInMemory sheet = new SheetInMemory();
    private final Findings findings = new Findings();

    /** The amounts in the column of taxes as they come out: a number, ^ for covered, ? for unknown, nothing for missing. */
    private List<String> taxes() throws Exception {
        var out = new ArrayList<SourceRow>();
        var merged = new MergedAmounts(TABLE, sheet.merges(sheet.sheets().get(0)), 1, findings, out::add);
        sheet.rows(sheet.sheets().get(0), row -> {
            if (row.number() > 1) {
                var readings = new ArrayList<Reading>();
                readings.add(new Reading.Word(row.cell(1).text()));
                for (int index = 1; index < 3; index++) {
                    RawCell cell = row.cell(index + 1);
                    readings.add(merged.instead(index, row)
                            .orElseGet(() ->
                                    cell.isBlank() ? Reading.MISSING : Reading.amount(new BigDecimal(cell.text()))));
                }
                merged.take(new SourceRow(TABLE, row.number(), readings));
            }
            return true;
        });
        merged.finish();
        assertThat(out).extracting(SourceRow::row).isSorted().hasSize(sheet.size() - 1);
        return out.stream().map(row -> shown(row.reading(Field.TAX))).toList();
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Amount amount) {
            return amount.value().toPlainString();
        }
        return reading instanceof Reading.Covered ? "^" : reading instanceof Reading.Unusable ? "?" : "";
    }

    private List<IntakeCode> codes() {
        return findings.sorted().stream()
                .map(Diagnostic::code)
                .map(IntakeCode.class::cast)
                .toList();
    }

    private void rows(String... rows) {
        sheet.texts(List.of("企业名称", "用地面积", "实缴税金"));
        for (String row : rows) {
            sheet.texts(List.of(row.split(",", -1)));
        }
    }

    @Test
    void over_the_rows_of_one_enterprise_it_is_given_once() throws Exception {
        rows("甲,1,100", "甲 ,2,", "甲,3,", "乙,4,5");
        sheet.merge(2, 3, 4, 3);
        assertThat(taxes()).containsExactly("100", "^", "^", "5");
        assertThat(codes()).containsExactly(IntakeCode.AMOUNT_MERGED);
    }

    @Test
    void over_several_enterprises_it_is_unknown_for_all() throws Exception {
        rows("甲,1,100", "甲,2,", "乙,3,", "乙,4,5");
        sheet.merge(2, 3, 4, 3);
        assertThat(taxes()).containsExactly("?", "?", "?", "5");
        assertThat(codes()).containsExactly(IntakeCode.AMOUNT_MERGED_OVER_ENTERPRISES);
        assertThat(findings.sorted().get(0).message()).contains("C2:C4");
    }

    @Test
    void nothing_merged_is_nothing() throws Exception {
        rows("甲,1,", "乙,2,");
        sheet.merge(2, 3, 3, 3);
        assertThat(taxes()).containsExactly("", "");
        assertThat(codes()).isEmpty();
    }

    @Test
    void across_two_columns_of_amounts_it_is_unknown_for_both() throws Exception {
        rows("甲,100,", "乙,2,3");
        sheet.merge(2, 2, 2, 3);
        assertThat(taxes()).containsExactly("?", "3");
        assertThat(codes()).containsOnly(IntakeCode.AMOUNT_MERGED_ACROSS);
    }

    @Test
    void what_is_hidden_below_is_not_read() throws Exception {
        rows("甲,1,100", "甲,2,70", "甲,3,100");
        sheet.merge(2, 3, 4, 3);
        assertThat(taxes()).containsExactly("100", "^", "^");
        assertThat(codes()).containsExactly(IntakeCode.AMOUNT_MERGED, IntakeCode.AMOUNT_UNDER_MERGE);
    }

    @Test
    void ranges_of_any_length_side_by_side_come_out_as_whose_they_are() throws Exception {
        var random = new Random(11);
        rows();
        var expected = new ArrayList<String>();
        while (sheet.size() < 2_000) {
            int height = 1 + random.nextInt(4);
            boolean one = height == 1 || random.nextBoolean();
            int first = sheet.size() + 1;
            for (int i = 0; i < height; i++) {
                String name = one ? "甲" + first : "甲" + first + "号" + i;
                sheet.texts(List.of(name, "1", i == 0 ? "7" : ""));
                expected.add(!one ? "?" : i == 0 ? "7" : "^");
            }
            if (height > 1) {
                sheet.merge(first, 3, first + height - 1, 3);
            }
            if (random.nextInt(3) == 0) {
                sheet.merge(first, 2, sheet.size() + random.nextInt(2), 2); // another column, and further down
            }
        }
        assertThat(taxes()).isEqualTo(expected);
    }
}
