package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.TableUnits;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.units.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaggedRowsTest {

    private static final Header HEADER = new Header(
            1,
            1,
            Map.of(1, List.of("企业名称"), 2, List.of("代码"), 3, List.of("税"), 4, List.of("电")),
            "",
            TableUnits.NONE,
            List.of());
    private static final SourceTable TABLE = new SourceTable(
            "税收.csv",
            "0",
            "",
            0,
            List.of(
                    new SourceColumn(Field.NAME, 1, "企业名称", Optional.empty(), 0, false),
                    new SourceColumn(Field.USCC, 2, "代码", Optional.empty(), 0, false),
                    new SourceColumn(Field.TAX, 3, "税", Optional.of(Unit.YUAN), 0, false),
                    new SourceColumn(Field.ELECTRICITY, 4, "电", Optional.of(Unit.KWH), 0, false)));

    private final Findings findings = new Findings();

    private RaggedRows rows(char separator, String... first) {
        var rows = new RaggedRows(TABLE, HEADER, 4, separator, findings);
        for (String row : first) {
            rows.look(row(row));
        }
        return rows;
    }

    private static SheetRow row(String text) {
        String[] fields = text.split("[,;]", -1);
        return new KeptRow(
                2, false, Stream.of(fields).<RawCell>map(RawCell.Text::new).toList(), fields.length);
    }

    private String fit(RaggedRows rows, String text) {
        return rows.fit(row(text))
                .map(fitting -> String.join("|", KeptRow.texts(fitting)))
                .orElse("-");
    }

    private List<String> found() {
        return findings.sorted().stream()
                .map(Diagnostic::code)
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_separator_at_the_end_of_every_row_says_nothing() {
        String a = "甲公司,91990100MA0020075K,12,345,";
        String b = "乙公司,91990100MA0020147C,1200,7,";
        assertThat(fit(rows(',', a, b), a)).isEqualTo("甲公司|91990100MA0020075K|12|345");
        assertThat(found()).isEmpty();
    }

    @Test
    void where_every_row_could_be_a_cut_figure_none_is_read() {
        String a = "甲公司,91990100MA0020075K,12,345,";
        assertThat(fit(rows(',', a), a)).isEqualTo("-");
        assertThat(found()).containsExactly("ROW_WIDER_THAN_HEADER");
    }

    @Test
    void once_figures_are_cut_in_a_file_a_row_too_short_may_hide_one() {
        var rows = rows(',', "甲公司,91990100MA0020075K,1,200,7");
        assertThat(fit(rows, "甲公司,91990100MA0020075K,1,200,7")).isEqualTo("甲公司|91990100MA0020075K|1,200|7");
        assertThat(fit(rows, "乙公司,91990100MA0020147C,12,345,")).isEqualTo("-");
        assertThat(fit(rows, "丙公司,91990100MA00202195,12,7")).isEqualTo("丙公司|91990100MA00202195|12|7");
        assertThat(found()).containsExactly("ROW_WIDER_THAN_HEADER", "AMOUNT_CUT_AT_COMMAS");
    }

    @Test
    void a_group_that_begins_with_zero_betrays_a_row_of_the_right_width() {
        assertThat(fit(rows(','), "甲公司,91990100MA0020075K,99,000")).isEqualTo("-");
        assertThat(found()).containsExactly("ROW_WIDER_THAN_HEADER");
    }

    @Test
    void only_commas_cut_figures() {
        assertThat(fit(rows(';'), "甲公司;91990100MA0020075K;1;025;7")).isEqualTo("-");
        assertThat(fit(rows(';'), "甲公司;91990100MA0020075K;1;025;")).isEqualTo("甲公司|91990100MA0020075K|1|025");
    }

    @Test
    void two_rows_are_one_only_where_neither_stands_alone() {
        String full = "甲公司,91990100MA0020075K,12,7";
        var rows = rows(',', full, full, full, full);
        assertThat(rows.isShort(row("示例"))).isTrue();
        assertThat(rows.areOne(row("示例"), row("丙公司,91990100MA00202195,12,7"))).isFalse();
        assertThat(rows.areOne(row("丙公司,9199"), row("0100MA00202195,12,7"))).isTrue();
        assertThat(rows.areOne(row("丙公司,91990100MA00202195"), row("丁公司,91990100MA0020147C,1")))
                .isFalse();
        assertThat(rows.isRest(row("续前"))).isTrue();
        assertThat(rows(',', "甲公司,91990100MA0020075K", "乙公司").isRest(row("丙公司")))
                .isFalse();
    }
}
