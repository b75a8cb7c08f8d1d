package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An XML spreadsheet of Excel 2003, which reporting systems write under the name of xls. */
final class Xml2003Workbook implements Workbook {

    private final Path file;
    private final TextEncoding encoding;
    private final Budget budget;
    private final Refusal refusal;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Xml2003Styles styles = new Xml2003Styles();
    private DateSerial dates = new DateSerial(false);

    private Xml2003Workbook(Path file, TextEncoding encoding, Budget budget, Refusal refusal) {
        this.file = file;
        this.encoding = encoding;
        this.budget = budget;
        this.refusal = refusal;
    }

    static Xml2003Workbook open(Path file, TextEncoding encoding, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        var book = new Xml2003Workbook(file, encoding, budget, refusal);
        book.findSheets();
        if (book.sheets.isEmpty()) {
            throw refusal.noSpreadsheet("工作簿里没有工作表");
        }
        return book;
    }

    /** Whether a sheet is hidden stands behind its rows, so the whole file is walked before any of it is used. */
    private void findSheets() throws IOException, UnusableInputException {
        try (XmlCursor xml = cursor()) {
            for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
                if (event != XmlCursor.Event.START) {
                    continue;
                }
                if (xml.is("Worksheet")) {
                    addSheet(xml);
                } else if (xml.is("Date1904")) {
                    dates = new DateSerial(true);
                } else {
                    styles.take(xml, refusal);
                }
            }
        }
    }

    private void addSheet(XmlCursor xml) throws IOException, UnusableInputException {
        String name = xml.attributeOfAnyPrefix("Name");
        boolean hidden = false;
        var state = new StringBuilder();
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.next() == XmlCursor.Event.START && xml.is("Visible") && xml.depth() == inside + 2) {
                state.setLength(0);
                xml.appendText(state, budget);
                hidden |= state.toString().strip().startsWith("SheetHidden")
                        || state.toString().strip().startsWith("SheetVeryHidden");
            }
        }
        String shown = name == null || name.isBlank() ? "表" + (sheets.size() + 1) : name;
        sheets.add(new SheetInfo(sheets.size(), shown, hidden));
        if (sheets.size() > budget.of(Limit.SHEETS)) {
            throw budget.exceeded(Limit.SHEETS, "工作簿至少有 " + Limit.SHEETS.shown(sheets.size()) + "工作表");
        }
    }

    private XmlCursor cursor() throws IOException, UnusableInputException {
        return new XmlCursor(new MarkupReader(encoding.open(file), MarkupSource.LONGEST_TAG, budget, refusal), refusal);
    }

    /** A cursor at the start of a sheet. */
    private XmlCursor cursorAt(SheetInfo sheet) throws IOException, UnusableInputException {
        XmlCursor xml = cursor();
        int before = sheet.index();
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event == XmlCursor.Event.START && xml.is("Worksheet") && before-- == 0) {
                return xml;
            }
        }
        throw new IllegalStateException("a sheet that was found is gone");
    }

    @Override
    public String format() {
        return "XML 表格 2003（" + encoding.label() + "）";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        try (XmlCursor xml = cursorAt(sheet)) {
            new Xml2003Sheet(sheet.name(), xml, dates, styles, budget, refusal).read(handler);
        }
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException {
        try (XmlCursor xml = cursorAt(sheet)) {
            var content = new Xml2003Sheet(sheet.name(), xml, dates, styles, budget, refusal);
            content.read(row -> true);
            return content.merges();
        }
    }

    @Override
    public Set<Integer> hiddenColumns(SheetInfo sheet) throws IOException, UnusableInputException {
        try (XmlCursor xml = cursorAt(sheet)) {
            var content = new Xml2003Sheet(sheet.name(), xml, dates, styles, budget, refusal);
            content.read(row -> false);
            return content.hiddenColumns();
        }
    }

    @Override
    public void close() {
        // the file is open only while it is read
    }
}
