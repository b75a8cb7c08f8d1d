package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FillDownTest {

    private static final List<SourceColumn> COLUMNS = List.of(
            column(Field.SUBDISTRICT, 1), column(Field.NAME, 2), column(Field.LAND, 3), column(Field.SERIAL, 4));

    private final SheetInMemory sheet = new SheetInMemory();

    private static SourceColumn column(Field field, int number) {
        return new SourceColumn(field, number, field.label(), Optional.empty(), 0, false);
    }

    @Test
    void a_merged_name_belongs_to_each_of_its_rows() throws Exception {
        sheet.texts(List.of("街道", "名称", "用地", "地块"));
        sheet.texts(List.of("甲街道", "一", "1", "1"));
        sheet.texts(List.of("", "二", "2", "2"));
        sheet.texts(List.of("", "三", "3", "3"));
        sheet.texts(List.of("", "四", "4", "4"));
        sheet.merge(2, 1, 4, 1);
        assertThat(filled(1)).containsExactly("街道", "甲街道", "甲街道", "甲街道", "");
    }

    @Test
    void amounts_and_numbers_of_plots_are_never_repeated() throws Exception {
        sheet.texts(List.of("街道", "名称", "用地", "地块"));
        sheet.texts(List.of("甲街道", "一", "1", "1"));
        sheet.texts(List.of("甲街道", "二", "", ""));
        sheet.merge(2, 3, 3, 3);
        sheet.merge(2, 4, 3, 4);
        assertThat(filled(3)).containsExactly("用地", "1", "");
        assertThat(filled(4)).containsExactly("地块", "1", "");
    }

    @Test
    void what_is_merged_with_the_header_is_not_filled() throws Exception {
        sheet.texts(List.of("街道", "名称", "用地", "地块"));
        sheet.texts(List.of("", "一", "1", "1"));
        sheet.merge(1, 1, 2, 1);
        assertThat(filled(1)).containsExactly("街道", "");
    }

    @Test
    void ranges_side_by_side_in_any_order_fill_as_each_says() throws Exception {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            var tall = new SheetInMemory();
            tall.texts(List.of("街道", "名称"));
            List<String> expected = new ArrayList<>(List.of("街道"));
            List<int[]> ranges = new ArrayList<>();
            while (tall.size() < 30) {
                int height = 1 + random.nextInt(4);
                String name = random.nextInt(5) == 0 ? "" : "街道" + tall.size();
                int first = tall.texts(List.of(name, "企业"));
                expected.add(name);
                for (int below = 1; below < height; below++) {
                    tall.texts(List.of("", "企业"));
                    expected.add(name);
                }
                ranges.add(new int[] {first, first + height - 1});
            }
            Collections.shuffle(ranges, random);
            ranges.forEach(range -> tall.merge(range[0], 1, range[1], 1));
            assertThat(filled(tall, 1)).as(tall.toString()).isEqualTo(expected);
        }
    }

    private List<String> filled(int column) throws IOException, UnusableInputException {
        return filled(sheet, column);
    }

    private static List<String> filled(SheetInMemory sheet, int column) throws IOException, UnusableInputException {
        List<MergedRange> merges = sheet.merges(sheet.sheets().get(0));
        var fillDown = new FillDown(merges, 1, COLUMNS);
        List<String> texts = new ArrayList<>();
        sheet.rows(sheet.sheets().get(0), row -> {
            RawCell cell = fillDown.apply(row).cell(column);
            texts.add(cell.text());
            return true;
        });
        return texts;
    }
}
