package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.units.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static final int CODE = 1;
    private static final int TAX = 2;
    private static final int TELEPHONE = 3;
    private static final int OTHER = 4;

    private final Masking masking = new Masking(
            new SourceTable(
                    "税收.xlsx",
                    "ab".repeat(32),
                    "Sheet1",
                    0,
                    List.of(
                            new SourceColumn(Field.USCC, CODE, "代码", Optional.empty(), 0, false),
                            new SourceColumn(Field.TAX, TAX, "税（元）", Unit.byName("元"), 0, false))),
            Map.of(CODE, "代码（或身份证号）", TAX, "税（元）", TELEPHONE, "联系电话", OTHER, "备注"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "330105198001011234",
                "330105800101123",
                "33010519800101123x",
                "330105 19800101 1234",
                "３３０１０５１９８００１０１１２３４"
            })
    void an_id_card_number_is_masked_and_then_counts_as_no_code(String number) {
        String masked = masking.of(new RawCell.Text(number), CODE).orElseThrow();
        assertThat(masked).startsWith("330105").doesNotContain("0101");
        assertThat(UsccReading.of(masked).kind()).isEqualTo(UsccReading.Kind.MASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "138 0000 1234", "138-0000-1234", "经办人13800001234（张）", "１３８００００１２３４"})
    void a_mobile_telephone_is_masked_anywhere(String text) {
        assertThat(masking.of(new RawCell.Text(text), OTHER).orElseThrow())
                .contains("138****1234")
                .doesNotContain("0000");
    }

    @Test
    void a_number_cell_is_masked_as_well() {
        assertThat(masking.of(new RawCell.Number(13800001234.0), OTHER)).contains("138****1234");
        assertThat(masking.of(new RawCell.Number(330105800101123.0), CODE)).contains("330105*********");
    }

    @Test
    void under_a_header_of_telephones_every_telephone_is() {
        assertThat(masking.of(new RawCell.Text("0571-88001234"), TELEPHONE).orElseThrow())
                .doesNotContain("8800");
    }

    @Test
    void a_figure_is_never_taken_for_a_telephone() {
        assertThat(masking.of(new RawCell.Number(13800001234.0), TAX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91990100MA0020075K", "9199O100 ma002 0075k", "示例有限公司", "", "12", "2022-03-31", "０５７１"})
    void anything_else_stays_as_it_is(String text) {
        for (int column = CODE; column <= OTHER; column++) {
            if (column != TELEPHONE) {
                assertThat(masking.of(new RawCell.Text(text), column)).isEmpty();
            }
        }
    }
}
