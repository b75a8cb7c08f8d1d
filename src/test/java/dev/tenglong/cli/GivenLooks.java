package dev.tenglong.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * How the cells of a given worksheet look: {@code #format C2:C6 0.0"元"} gives them a number format, {@code #strike E2} strikes
 * one out, {@code #strike E2 0-1} only its first character, {@code #raise E3 2-3} its third; {@code #hide-column F} hides a
 * column.
 */
final class GivenLooks {

    private final Sheet sheet;
    private final List<String[]> wanted = new ArrayList<>();
    private final Map<String, CellStyle> styles = new HashMap<>();

    GivenLooks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a line says how cells look. */
    boolean take(String line) {
        String[] words = line.split(" ", 3);
        boolean look = words.length > 1
                && List.of("#format", "#strike", "#raise", "#hide-column").contains(words[0]);
        if (look) {
            wanted.add(words);
        }
        return look;
    }

    void apply() {
        wanted.forEach(this::apply);
    }

    private void apply(String[] words) {
        if (words[0].equals("#hide-column")) {
            sheet.setColumnHidden(CellReference.convertColStringToIndex(words[1]), true);
            return;
        }
        for (var address : CellRangeAddress.valueOf(words[1])) {
            Cell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
            if (words[0].equals("#format") || words.length == 2) {
                cell.setCellStyle(styles.computeIfAbsent(String.join(" ", words), key -> style(words)));
            } else {
                RichTextString text = sheet.getWorkbook()
                        .getCreationHelper()
                        .createRichTextString(cell.getRichStringCellValue().getString());
                String[] part = words[2].split("-");
                text.applyFont(Integer.parseInt(part[0]), Integer.parseInt(part[1]), font(words[0]));
                cell.setCellValue(text);
            }
        }
    }

    private CellStyle style(String[] words) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        if (words[0].equals("#format")) {
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(words[2]));
        } else {
            style.setFont(font(words[0]));
        }
        return style;
    }

    private Font font(String look) {
        Font font = sheet.getWorkbook().createFont();
        font.setStrikeout(look.equals("#strike"));
        font.setTypeOffset(look.equals("#raise") ? Font.SS_SUPER : Font.SS_NONE);
        return font;
    }
}
