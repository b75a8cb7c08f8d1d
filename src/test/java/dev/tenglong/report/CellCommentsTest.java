package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CellCommentsTest {

    private static final int LAST = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    @Test
    void a_comment_stands_beside_another_whichever_came_first() throws Exception {
        assertThat(written(comments -> {
                    comments.add(1, 6, "整张表");
                    comments.add(1, 5, "左边");
                    comments.add(2, 5, "下面");
                    comments.add(1, 4, "再左");
                }))
                .containsExactly(
                        Map.entry("D1", "再左"), Map.entry("E1", "左边"), Map.entry("E2", "下面"), Map.entry("F1", "整张表"));
    }

    @Test
    void what_is_said_of_one_cell_stands_in_one_comment() throws Exception {
        assertThat(written(comments -> {
                    comments.add(1, 6, "整张表");
                    comments.add(1, 6, "本格");
                }))
                .containsExactly(Map.entry("F1", "整张表\n本格"));
    }

    @Test
    void the_last_cell_of_a_sheet_has_its_comment_too() throws Exception {
        assertThat(written(comments -> {
                    comments.add(1, LAST, "最后一列");
                    comments.add(1, LAST - 1, "倒数第二列");
                    comments.add(SpreadsheetVersion.EXCEL2007.getMaxRows(), 1, "最后一行");
                }))
                .containsExactly(Map.entry("A1048576", "最后一行"), Map.entry("XFC1", "倒数第二列"), Map.entry("XFD1", "最后一列"));
    }

    @Test
    void a_text_longer_than_a_comment_holds_is_cut() throws Exception {
        assertThat(written(comments -> comments.add(1, 1, "长".repeat(40_000))).get("A1"))
                .hasSize(32_767)
                .endsWith("…");
    }

    private interface Adding {
        void to(CellComments comments);
    }

    private static Map<String, String> written(Adding adding) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new SXSSFWorkbook()) {
            var comments = new CellComments(book.createSheet("表"));
            adding.to(comments);
            assertThat(comments.write()).isZero();
            book.write(out);
        }
        var texts = new TreeMap<String, String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0)
                    .getCellComments()
                    .forEach((cell, comment) ->
                            texts.put(cell.formatAsString(), comment.getString().getString()));
        }
        return texts;
    }
}
