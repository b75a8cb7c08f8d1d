package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.FORM_OF_ONE;
import static dev.tenglong.diagnostics.IntakeCode.HEADER_AMBIGUOUS;
import static dev.tenglong.diagnostics.IntakeCode.MAPPING_WITHOUT_IDENTITY;
import static dev.tenglong.diagnostics.IntakeCode.TITLE_YEAR_DIFFERS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.TableReport.Candidate;
import dev.tenglong.intake.cell.CellReader;
import dev.tenglong.intake.header.Assigned;
import dev.tenglong.intake.header.ColumnPlan;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.ColumnPlanner;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderChoice;
import dev.tenglong.intake.header.HeaderFinder;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.header.RowPeriods;
import dev.tenglong.intake.header.TableUnits;
import dev.tenglong.intake.header.UnitNote;
import dev.tenglong.intake.header.UnitSource;
import dev.tenglong.intake.mapping.AppliedMapping;
import dev.tenglong.intake.mapping.Mappings;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.units.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet: finds its header, plans its columns, hands over its data rows. */
final class TableReader {

    private static final Pattern TITLE_YEAR =
            Pattern.compile("((?:19|20)\\d{2})年(?:(?:0?1月?[-—–－~～至到]+)?(\\d{1,2})月)?");

    private static final Pattern GUIDE = Pattern.compile(".{0,20}(?:说明|须知|要求|口径|注释|封面|指引|备注|注意事项).{0,10}");

    /** A part of the year in words: 上半年, 前三季度, 一至九月. */
    private static final Pattern TITLE_PART =
            Pattern.compile("上半年|下半年|(?:前|第)?([一二三四1-4])季度|[一1]月?[-—–－~～至到]+([一二三四五六七八九]|十[一二]?)月");

    private static final String TAKEN = "采用";

    private final Recognition recognition;
    private final Expectation expectation;
    private final Findings findings;
    private final HeaderFinder finder;
    private final CellReader cells;

    TableReader(Recognition recognition, Expectation expectation, Findings findings) {
        this.recognition = recognition;
        this.expectation = expectation;
        this.findings = findings;
        this.finder = new HeaderFinder(recognition.words());
        this.cells = new CellReader(recognition.words(), recognition.codes(), findings);
    }

    /** Reads the sheet; the report has no table where none was recognised. */
    SheetReport read(SourceFile file, Workbook book, SheetInfo sheet, int order, Consumer<SourceRow> sink)
            throws IOException, UnusableInputException {
        List<MergedRange> merges = book.merges(sheet);
        var grid = new HeaderGrid(merges);
        book.rows(sheet, row -> {
            if (row.number() <= HeaderGrid.ROWS) {
                grid.add(TextFormula.in(row));
            }
            return row.number() < HeaderGrid.ROWS;
        });
        var place = new Location.Sheet(file.name(), sheet.name());
        Optional<HeaderChoice> choice = finder.find(grid, sheet.titled());
        Optional<Mappings.Fit> fit = recognition
                .mappings()
                .choose(grid, place, sheet.titled(), finder, choice.map(HeaderChoice::header), findings);
        Optional<Header> header = fit.map(Mappings.Fit::header).or(() -> choice.map(HeaderChoice::header));
        if (header.isEmpty()) {
            if (finder.isFormOfOne(grid)) {
                findings.add(Diagnostic.of(FORM_OF_ONE, place, "是一家企业一张的登记表，栏名和内容左右并列，不是一行一家的表，未读取"));
            }
            SheetReport.State state = grid.isBlank() ? SheetReport.State.EMPTY : SheetReport.State.NOT_RECOGNISED;
            return SheetReport.unread(file, book.format(), sheet.name(), state, likely(grid, sheet));
        }
        checkTitle(place, header.get(), grid);
        Optional<AppliedMapping> mapping = fit.map(f -> new AppliedMapping(f, place, findings));
        Set<Integer> hidden = book.hiddenColumns(sheet);
        LookAhead ahead = lookAhead(book, sheet, place, header.get(), grid, hidden, mapping);
        header = header.map(h -> h.withNotes(ahead.notes()));
        ColumnPlan plan =
                planner(place, header.get(), grid, hidden, mapping, findings).plan(columns(mapping), claims(mapping));
        if (mapping.isPresent() && plan.read().stream().noneMatch(TableReader::isIdentity)) {
            findings.add(Diagnostic.of(
                    MAPPING_WITHOUT_IDENTITY,
                    place,
                    "按映射 " + mapping.get().mapping().citation() + " 没有一列是企业名称或统一社会信用代码，整张表未读取"));
            return SheetReport.unread(
                    file, book.format(), sheet.name(), SheetReport.State.MAPPED_WITHOUT_IDENTITY, header);
        }
        Optional<SheetSubdistrict> subdistrict = subdistrict(place, sheet.titled(), header.get(), plan, mapping);
        var columns = new ArrayList<Planned>();
        subdistrict.ifPresent(s -> columns.add(new Planned(s.column(), Optional.empty())));
        columns.addAll(plan.read());
        var table = new SourceTable(
                file.name(),
                file.sha256(),
                sheet.name(),
                order,
                columns.stream().map(Planned::column).toList());
        List<ColumnTally> tallies =
                expectation.looksOnly() ? columns.stream().map(ColumnTally::new).toList() : List.of();
        Optional<DecimalMarks> decimals = decimals(book, sheet, table, header.get());
        var whole = new WholeColumns(
                table, header.get().lastRow(), decimals.isPresent(), handler -> book.rows(sheet, handler));
        var formulas = new FormulaDoubts(table, header.get().lastRow());
        var pictures = new PicturesOver(table, header.get().lastRow(), book.pictures(sheet));
        Optional<RowTimes> times = RowTimes.of(ahead.periods(), expectation.period(), header.get(), ahead.times());
        var rows = new TableRows(
                new TableRows.Layout(
                        table,
                        columns,
                        header.get(),
                        merges,
                        book.totalsRows(sheet),
                        subdistrict,
                        mapping,
                        times,
                        tallies,
                        ragged(book, sheet, table, header.get()),
                        decimals,
                        whole,
                        new SaidBelow(table, columns, expectation.period(), findings)),
                recognition,
                cells,
                findings,
                sink);
        book.rows(sheet, row -> {
            whole.watch(row);
            formulas.take(row);
            pictures.take(row);
            return rows.take(row);
        });
        rows.finish();
        formulas.report(findings);
        pictures.report(findings);
        cells.finish();
        List<Integer> passedOver = fit.isPresent() ? List.of() : choice.get().passedOver();
        reportPassedOver(place, header.get(), passedOver);
        var report = new TableReport(
                header.get(),
                table,
                candidates(header.get(), passedOver, rows.otherHeaders()),
                mapping.map(m -> m.mapping().citation()),
                subdistrict,
                tallies.stream()
                        .map(ColumnTally::report)
                        .filter(c -> c.column().isInSheet() && !c.column().isRefused())
                        .toList(),
                plan.unused(),
                rows.rows());
        return new SheetReport(
                file, book.format(), sheet.name(), SheetReport.State.READ, Optional.of(report), Optional.empty());
    }

    /** Of a text table, the habits of its first rows; any other has columns that cannot slip. */
    private Optional<RaggedRows> ragged(Workbook book, SheetInfo sheet, SourceTable table, Header header)
            throws IOException, UnusableInputException {
        if (book.separator().isEmpty()) {
            return Optional.empty();
        }
        int[] headerFields = new int[1];
        book.rows(sheet, row -> {
            headerFields[0] = row.number() >= header.firstRow() ? Math.max(headerFields[0], row.fields()) : 0;
            return row.number() < header.lastRow();
        });
        var ragged =
                new RaggedRows(table, header, headerFields[0], book.separator().get(), findings);
        book.rows(sheet, row -> {
            if (row.number() > header.lastRow()) {
                ragged.look(TextFormula.in(row));
            }
            return row.number() < header.lastRow() + RaggedRows.LOOKED_AT;
        });
        return Optional.of(ragged);
    }

    /** Cut at commas a table has none within its figures, but where they are quoted. */
    private static Optional<DecimalMarks> decimals(Workbook book, SheetInfo sheet, SourceTable table, Header header)
            throws IOException, UnusableInputException {
        if (book.separator().isEmpty() || book.separator().get() == ',') {
            return Optional.empty();
        }
        var decimals = new DecimalMarks(table);
        book.rows(sheet, row -> {
            if (row.number() > header.lastRow()) {
                decimals.look(TextFormula.in(row));
            }
            return true;
        });
        return Optional.of(decimals);
    }

    private static boolean isIdentity(Planned planned) {
        Field field = planned.column().field();
        return field == Field.NAME || field == Field.USCC;
    }

    private Optional<Header> likely(HeaderGrid grid, SheetInfo sheet) {
        OptionalInt row = finder.likely(grid);
        return row.isPresent() ? finder.at(grid, row.getAsInt(), row.getAsInt(), sheet.titled()) : Optional.empty();
    }

    private ColumnPlanner planner(
            Location.Sheet place,
            Header header,
            HeaderGrid grid,
            Set<Integer> hidden,
            Optional<AppliedMapping> mapping,
            Findings findings) {
        Expectation expected = mapping.flatMap(m -> m.mapping().monthFlows())
                .map(expectation::withUnlabelled)
                .orElse(expectation);
        return new ColumnPlanner(recognition.words(), expected, findings, place, header, grid, hidden);
    }

    private static Map<Integer, Assigned> columns(Optional<AppliedMapping> mapping) {
        return mapping.map(AppliedMapping::columns).orElse(Map.of());
    }

    private static List<Assigned> claims(Optional<AppliedMapping> mapping) {
        return mapping.map(AppliedMapping::claims).orElse(List.of());
    }

    /** The sheet is looked through first only where that can matter: a unit would be assumed, or rows say their time. */
    private LookAhead lookAhead(
            Workbook book,
            SheetInfo sheet,
            Location.Sheet place,
            Header header,
            HeaderGrid grid,
            Set<Integer> hidden,
            Optional<AppliedMapping> mapping)
            throws IOException, UnusableInputException {
        ColumnPlanner planner = planner(place, header, grid, hidden, mapping, new Findings());
        ColumnPlan draft = planner.plan(columns(mapping), claims(mapping));
        boolean assumed = draft.read().stream()
                .anyMatch(p -> p.unitSource().equals(Optional.of(UnitSource.DEFAULT))
                        && p.column().field().dimension() != Dimension.PERSONS);
        RowPeriods periods = planner.periods(columns(mapping));
        var ahead = new LookAhead(header, periods, expectation.period());
        if (assumed || ahead.readsTimes()) {
            book.rows(sheet, ahead::take);
        }
        if (assumed) {
            ahead.elsewhere(new UnitNote(UnitSource.PAGE, TableUnits.note(book.pageTexts(sheet))));
            ahead.elsewhere(new UnitNote(UnitSource.GUIDE, guides(book, sheet)));
        }
        return ahead;
    }

    /** What sheets that explain the others say of units; those that hold a table speak of themselves. */
    private TableUnits guides(Workbook book, SheetInfo sheet) throws IOException, UnusableInputException {
        TableUnits said = TableUnits.NONE;
        for (SheetInfo other : book.sheets()) {
            if (!other.hidden()
                    && other.index() != sheet.index()
                    && GUIDE.matcher(other.titled()).matches()) {
                var grid = new HeaderGrid(List.of());
                book.rows(other, row -> {
                    if (row.number() <= HeaderGrid.ROWS) {
                        grid.add(row);
                    }
                    return row.number() < HeaderGrid.ROWS;
                });
                if (finder.find(grid, other.titled()).isEmpty()) {
                    for (int row : grid.rowNumbers()) {
                        said = said.and(TableUnits.note(grid.filled(row)));
                    }
                }
            }
        }
        return said;
    }

    /** A column wins over what a mapping says of all rows, and that over names and titles. */
    private Optional<SheetSubdistrict> subdistrict(
            Location.Sheet place, String titled, Header header, ColumnPlan plan, Optional<AppliedMapping> mapping) {
        boolean column = plan.read().stream().anyMatch(p -> p.column().field() == Field.SUBDISTRICT);
        if (column) {
            return Optional.empty();
        }
        Optional<SheetSubdistrict> mapped =
                mapping.flatMap(m -> m.mapping().region()).map(region -> new SheetSubdistrict(region, "映射"));
        Optional<SheetSubdistrict> found = mapped.or(() -> recognition
                .regions()
                .flatMap(regions -> SheetSubdistrict.find(regions, titled, above(header, titled), place, findings)));
        found.ifPresent(s -> s.report(place, findings));
        return found;
    }

    /** The title without the name of the sheet that it begins with, white space in both folded alike. */
    private static String above(Header header, String titled) {
        return header.title().substring(titled.replaceAll("\\s+", " ").length());
    }

    private void reportPassedOver(Location.Sheet place, Header header, List<Integer> passedOver) {
        passedOver.forEach(row -> findings.add(Diagnostic.of(
                HEADER_AMBIGUOUS,
                Location.Cell.row(place.fileName(), place.sheetName(), row),
                "这一行也像表头，但只认出一列，采用第 " + header.firstRow() + " 行的表头")));
    }

    private static List<Candidate> candidates(Header header, List<Integer> passedOver, List<Integer> others) {
        var candidates = new ArrayList<Candidate>();
        passedOver.forEach(row -> candidates.add(new Candidate(row, false, "只认出一列，未采用")));
        candidates.add(new Candidate(header.firstRow(), true, TAKEN));
        others.forEach(row -> candidates.add(new Candidate(row, false, "另一张表，未读取")));
        return candidates;
    }

    /** A title is often left over from an earlier form: a year that differs is worth a word, no more. */
    private void checkTitle(Location.Sheet place, Header header, HeaderGrid grid) {
        if (expectation.period().isEmpty()) {
            return;
        }
        Period period = expectation.period().get();
        Matcher year = TITLE_YEAR.matcher(header.title());
        boolean dated = year.find();
        boolean month = dated && year.group(2) != null && Integer.parseInt(year.group(2)) != period.month();
        if (month || dated && Integer.parseInt(year.group(1)) != period.year()) {
            titleDiffers(place, header, year.group());
            return;
        }
        Matcher part = TITLE_PART.matcher(header.title());
        if (part.find() && lastMonth(part) != period.month()) {
            titleDiffers(place, header, part.group());
        }
    }

    private void titleDiffers(Location.Sheet place, Header header, String said) {
        findings.add(Diagnostic.of(
                        TITLE_YEAR_DIFFERS,
                        place,
                        "标题写的是" + said + "，本期是 " + expectation.period().orElseThrow())
                .excerpt(header.title().strip()));
    }

    private static int lastMonth(Matcher part) {
        if (part.group().equals("上半年")) {
            return 6;
        }
        String digits = "一二三四五六七八九十";
        if (part.group(2) != null) {
            String last = part.group(2);
            return last.length() == 1 ? digits.indexOf(last) + 1 : 10 + digits.indexOf(last.charAt(1)) + 1;
        }
        String quarter = part.group(1);
        return quarter == null ? 12 : 3 * (Math.max(digits.indexOf(quarter), "1234".indexOf(quarter)) + 1);
    }
}
