package dev.tenglong.months;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something about a table as it arrives (特征): where it fits, what it does to the table, and whether the reader must
 * understand it or may declare the figure unknown, with a finding at its cell. In the order in which they are applied.
 */
enum Trait {
    // Around the figures
    ANNEX(Slot.FREE, 2, d -> true, d -> d.above.add(0, Changes.row("附件："))),
    TITLE_JOINED(Slot.FREE, 2, d -> d.format.isWorkbook(), d -> d.titleJoined = true),
    BLANK_ABOVE(Slot.FREE, 2, d -> true, d -> d.above.add(Changes.row())),
    MACHINE_CODES(Slot.FREE, 4, d -> true, d -> d.machineCodes = true),
    LEVELS(Slot.FREE, 3, d -> d.figures().size() > 1, Changes::levels),
    COLUMN_NUMBERS(Slot.FREE, 5, d -> true, d -> d.columnNumbers = true),
    UNUSED_COLUMNS(Slot.FREE, 2, d -> true, Changes::unusedColumns),
    REMARKS(Slot.FREE, 2, d -> true, Changes::remarks),
    FOOTERS(Slot.FREE, 2, d -> true, Changes::footers),
    EMPTY_SHEETS(Slot.FREE, 3, d -> d.format.isWorkbook(), d -> d.emptySheets = true),
    SHEET_NAME(Slot.FREE, 4, d -> d.format.isWorkbook(), Changes::sheetName),

    // Where the unit stands
    UNIT_NOT_TOLD(Slot.UNIT, 5, d -> !d.figures().isEmpty(), Changes::unitNotTold),
    UNIT_ON_SECOND_LINE(Slot.UNIT, 4, d -> true, Changes::unitOnSecondLine),
    UNIT_ABOVE(Slot.UNIT, 4, d -> !d.figures().isEmpty(), Changes::unitAbove),
    UNIT_TOLD(Slot.UNIT, 5, d -> !d.figures().isEmpty(), Changes::unitTold),
    UNIT_IN_ODD_BRACKETS(Slot.UNIT, 4, d -> !d.figures().isEmpty(), Changes::unitInOddBrackets),
    UNIT_IN_OTHER_WORDS(
            Slot.UNIT, 4, d -> d.subject.isOfMoney() || d.subject == Subject.ENERGY, Changes::unitInOtherWords),
    UNIT_ABOVE_IN_OTHER_WORDS(Slot.UNIT, 4, d -> d.subject.isOfMoney(), Changes::unitAboveInOtherWords),
    UNIT_COLUMN(Slot.UNIT, 4, d -> d.figures().size() == 1, Changes::unitColumn, Duty.DECLARE),
    FORMAT_NAMES_UNIT(Slot.UNIT, 4, d -> d.subject == Subject.TAX && d.format.isWorkbook(), Changes::formatNamesUnit),
    FORMAT_IN_WAN(Slot.UNIT, 4, d -> d.subject == Subject.TAX && d.format.isWorkbook(), Changes::formatInWan),

    UNKNOWN_UNIT(Slot.UNIT, 12, d -> !d.figures().isEmpty(), Changes::unknownUnit, Duty.DECLARE),

    // How a figure is written
    MISSING_MARKS(Slot.FREE, 4, d -> !d.figures().isEmpty(), Changes::missingMarks),
    NO_FIGURE(Slot.FIGURE, 5, d -> !d.figures().isEmpty(), Changes::noFigure, Duty.DECLARE),
    ERROR_VALUES(
            Slot.FIGURE, 6, d -> d.format.isWorkbook() && !d.figures().isEmpty(), Changes::errorValues, Duty.DECLARE),
    NUMBERS_AS_TEXT(Slot.FIGURE, 3, d -> true, Changes::numbersAsText),
    FORMULAS(Slot.FIGURE, 4, d -> d.format == Format.XLSX || d.format == Format.XLS, Changes::formulas),
    FORMAT_SCALES(
            Slot.FIGURE,
            5,
            d -> d.format.isWorkbook() && !d.figures().isEmpty() && !d.traits.contains(UNIT_NOT_TOLD),
            Changes::formatScales),
    FOOTNOTE_MARKS(
            Slot.FIGURE,
            5,
            d -> !d.figures().isEmpty() && d.format != Format.CSV_GBK,
            Changes::footnoteMarks,
            Duty.DECLARE),
    RAISED_MARKS(
            Slot.FIGURE, 5, d -> d.format.isWorkbook() && !d.figures().isEmpty(), Changes::raisedMarks, Duty.DECLARE),
    STRUCK_OUT(Slot.FIGURE, 5, d -> d.format.isWorkbook() && !d.figures().isEmpty(), Changes::struckOut, Duty.DECLARE),
    TWO_FIGURES(Slot.FIGURE, 5, d -> !d.figures().isEmpty(), Changes::twoFigures, Duty.DECLARE),
    UNQUOTED_THOUSANDS(
            Slot.FIGURE,
            4,
            d -> d.format.isText() && d.format != Format.TXT_UTF16,
            Changes::unquotedThousands,
            Duty.DECLARE),

    // Who
    DIRTY_CODES(Slot.FREE, 3, d -> true, Changes::dirtyCodes),
    HIDDEN_COLUMN(Slot.FREE, 4, d -> d.format.isWorkbook() && !d.figures().isEmpty(), Changes::hiddenColumn),
    PERIOD_COLUMN(Slot.ROWS, 5, d -> !d.figures().isEmpty(), Changes::periodColumn, Duty.DECLARE),
    SEVERAL_METERS(Slot.ROWS, 3, d -> d.subject == Subject.ELECTRICITY, Changes::severalMeters),
    DITTO_MARKS(Slot.ROWS, 3, d -> d.subject == Subject.ELECTRICITY, Changes::dittoMarks, Duty.DECLARE),
    AMOUNT_JOINED(
            Slot.ROWS, 3, d -> d.subject == Subject.TAX && d.format.isWorkbook(), Changes::amountJoined, Duty.DECLARE),
    CONFLICTING_ROWS(Slot.ROWS, 6, d -> !d.figures().isEmpty(), Changes::conflictingRows, Duty.DECLARE),
    DUPLICATE_ROWS(Slot.ROWS, 4, d -> true, Changes::duplicateRows),

    // Rows that are no enterprise
    STREETS_JOINED(Slot.FREE, 2, d -> d.has("street") && d.format.isWorkbook(), Changes::streetsJoined),
    HIDDEN_ROWS(Slot.FREE, 4, d -> d.format.isWorkbook(), d -> d.line().hidden = true),
    SUBTOTALS(Slot.FREE, 3, d -> true, Changes::subtotals),
    REPEATED_HEADER(Slot.FREE, 4, d -> true, Changes::repeatedHeader),
    SUMMARY_ROWS(Slot.FREE, 3, d -> !d.figures().isEmpty(), Changes::summaryRows),
    NUMBERED_AHEAD(Slot.FREE, 4, d -> true, Changes::numberedAhead),
    TOTAL(Slot.FREE, 2, d -> true, d -> d.lines.add(d.total("合计", d.random.nextInt(3)))),

    // How the file is saved
    EQUALS_QUOTED(Slot.FILE, 5, d -> d.format.isText() && !d.traits.contains(UNQUOTED_THOUSANDS), d -> {}),
    CTRL_Z(Slot.FILE, 4, d -> d.format.isText() && d.format != Format.TXT_UTF16, d -> {}),
    SEPARATOR_TOLD(Slot.FILE, 6, d -> d.format == Format.CSV_UTF8 || d.format == Format.CSV_GBK, d -> {}),
    ET_FILE(Slot.FILE, 5, d -> d.format == Format.XLS, d -> d.format = Format.ET),
    STRAY_CELL(Slot.FREE, 10, d -> d.format.isWorkbook(), d -> d.stray = true),
    LONG_FILE_NAME(Slot.FREE, 8, d -> true, d -> {});

    /** Of those in one slot a table has at most one. */
    enum Slot {
        FREE,
        UNIT,
        FIGURE,
        ROWS,
        FILE
    }

    /** What is asked of the reader. */
    enum Duty {
        READ,
        DECLARE
    }

    private final Slot slot;
    private final int oneIn;
    private final Predicate<Draft> fits;
    private final Consumer<Draft> change;
    private final Duty duty;

    Trait(Slot slot, int oneIn, Predicate<Draft> fits, Consumer<Draft> change) {
        this(slot, oneIn, fits, change, Duty.READ);
    }

    Trait(Slot slot, int oneIn, Predicate<Draft> fits, Consumer<Draft> change, Duty duty) {
        this.slot = slot;
        this.oneIn = oneIn;
        this.fits = fits;
        this.change = change;
        this.duty = duty;
    }

    Slot slot() {
        return slot;
    }

    /** One table in so many has it, of those it fits. */
    int oneIn() {
        return oneIn;
    }

    boolean fits(Draft draft) {
        return fits.test(draft);
    }

    void change(Draft draft) {
        change.accept(draft);
    }

    boolean mayDeclare() {
        return duty == Duty.DECLARE;
    }
}
