package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An OOXML workbook (xlsx, xlsm; transitional and strict), read without POI: loading that costs more than the reading. */
final class XlsxWorkbook implements Workbook {

    private final ZipParts parts;
    private final Budget budget;
    private final Refusal refusal;
    private final Relationships relationships;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final List<Diagnostic> lost = new ArrayList<>();
    private final boolean macros;
    private boolean recalculated;
    private DateSerial dates = new DateSerial(false);
    private final XlsxStyles styles;
    private SharedStrings strings;

    /** @param main the workbook part */
    XlsxWorkbook(ZipParts parts, String main, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        this.parts = parts;
        this.budget = budget;
        this.refusal = refusal;
        this.relationships = Relationships.of(parts, main, refusal);
        this.macros = relationships.firstOfType("vbaProject").isPresent();
        readMain(main);
        Optional<String> stylesPart = relationships.firstOfType("styles");
        this.styles = stylesPart.isPresent() ? XlsxStyles.read(parts.open(stylesPart.get()), refusal) : XlsxStyles.NONE;
    }

    private void readMain(String main) throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(main), refusal)) {
            for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
                if (event != XmlCursor.Event.START) {
                    continue;
                }
                if (xml.is("workbookPr") && xml.depth() == 2) {
                    String date1904 = xml.attribute("date1904");
                    dates = new DateSerial("1".equals(date1904) || "true".equals(date1904));
                } else if (xml.is("calcPr")) {
                    recalculated = isOn(xml.attribute("fullCalcOnLoad")) || isOn(xml.attribute("forceFullCalc"));
                } else if (xml.is("sheet")) {
                    addSheet(xml);
                }
            }
        }
        if (sheets.isEmpty() && !lost.isEmpty()) {
            throw refusal.damaged("工作表“" + lost.get(0).at().sheet().orElse("") + "”没有对应的内容");
        }
        if (sheets.isEmpty()) {
            throw refusal.noSpreadsheet("工作簿里没有工作表");
        }
    }

    private static boolean isOn(String attribute) {
        return attribute != null && RichText.isOn(attribute);
    }

    private void addSheet(XmlCursor xml) throws UnusableInputException {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        String id = xml.relationId();
        var target = id == null ? Optional.<Relationships.Target>empty() : relationships.byId(id);
        if (name == null) {
            throw refusal.damaged("有一张工作表没有名称");
        }
        if (target.isEmpty()) {
            lost.add(Diagnostic.of(
                            IntakeCode.SHEET_LOST,
                            new Location.Sheet(refusal.file(), name),
                            "工作簿的目录里有这张工作表，文件里却没有它的内容，未读取")
                    .excerpt(id == null ? "" : id));
            return;
        }
        if (!target.get().type().equals("worksheet")) {
            return;
        }
        if (!parts.has(target.get().part())) {
            throw refusal.damaged("缺少工作表“" + name + "”的内容 " + target.get().part());
        }
        sheets.add(new SheetInfo(sheets.size(), name, "hidden".equals(state) || "veryHidden".equals(state)));
        sheetParts.add(target.get().part());
        if (sheets.size() > budget.of(Limit.SHEETS)) {
            throw budget.exceeded(Limit.SHEETS, "工作簿至少有 " + Limit.SHEETS.shown(sheets.size()) + "工作表");
        }
    }

    @Override
    public String format() {
        return macros ? "xlsm" : "xlsx";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Diagnostic> findings() {
        return List.copyOf(lost);
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(sheetParts.get(sheet.index())), refusal)) {
            new XlsxSheet(this, sheet.name(), xml).rows(handler);
        }
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(sheetParts.get(sheet.index())), refusal)) {
            return new XlsxSheet(this, sheet.name(), xml).merges();
        }
    }

    @Override
    public List<TotalsRow> totalsRows(SheetInfo sheet) throws IOException, UnusableInputException {
        return XlsxTables.totalsRows(parts, sheetParts.get(sheet.index()), refusal);
    }

    @Override
    public List<MergedRange> pictures(SheetInfo sheet) throws IOException, UnusableInputException {
        return XlsxPictures.of(parts, sheetParts.get(sheet.index()), budget, refusal);
    }

    @Override
    public Set<Integer> hiddenColumns(SheetInfo sheet) throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(sheetParts.get(sheet.index())), refusal)) {
            return new XlsxSheet(this, sheet.name(), xml).hiddenColumns();
        }
    }

    /** Whether programs calculate all formulas on opening, whatever results the file holds. */
    boolean isRecalculated() {
        return recalculated;
    }

    @Override
    public List<String> pageTexts(SheetInfo sheet) throws IOException, UnusableInputException {
        try (var xml = new XmlCursor(parts.open(sheetParts.get(sheet.index())), refusal)) {
            return new XlsxSheet(this, sheet.name(), xml).pageTexts();
        }
    }

    Budget budget() {
        return budget;
    }

    Refusal refusal() {
        return refusal;
    }

    DateSerial dates() {
        return dates;
    }

    XlsxStyles styles() {
        return styles;
    }

    /** Read when the first cell asks: a workbook of numbers or inline texts has none. */
    SharedStrings strings() throws IOException, UnusableInputException {
        if (strings == null) {
            Optional<String> part = relationships.firstOfType("sharedStrings");
            strings = part.isPresent()
                    ? SharedStrings.read(parts.open(part.get()), budget, refusal)
                    : SharedStrings.none();
        }
        return strings;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
