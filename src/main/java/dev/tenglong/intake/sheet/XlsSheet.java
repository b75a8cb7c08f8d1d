package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of one xls worksheet, collected from its records. */
final class XlsSheet {

    private static final int LAST_COLUMN = 256;
    private static final int BYTES_OF_A_CELL = 80;
    private static final int RICH_STRING = 0x00D6;

    private final XlsGlobals globals;
    private final String name;
    private final Budget budget;
    private final Refusal refusal;
    private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();
    private final BitSet hidden = new BitSet();
    private final List<MergedRange> merges = new ArrayList<>();
    private boolean zerosOff;
    private FormulaRecord awaitingText;
    private long cells;

    XlsSheet(XlsGlobals globals, String name, Budget budget, Refusal refusal) {
        this.globals = globals;
        this.name = name;
        this.budget = budget;
        this.refusal = refusal;
    }

    /** Reads to the end of the sheet. Charts lie inside it as sheets of their own, with numbers that are not cells. */
    void read(RecordInputStream in) throws IOException, UnusableInputException {
        int depth = 0;
        while (XlsRecords.next(in)) {
            budget.expectTime();
            if (in.getSid() == XlsRecords.BOF) {
                depth++;
            } else if (in.getSid() == XlsRecords.EOF) {
                if (--depth == 0) {
                    return;
                }
            } else if (depth == 1) {
                take(in);
            }
        }
        throw damaged("没有结束标记，文件不完整");
    }

    private void take(RecordInputStream in) throws UnusableInputException {
        switch (in.getSid()) {
            case LabelSSTRecord.sid -> {
                var cell = new LabelSSTRecord(in);
                put(cell, text(cell.getXFIndex(), shared(cell.getSSTIndex())));
            }
            case LabelRecord.sid, RICH_STRING -> {
                var cell = new LabelRecord(in);
                put(cell.getRow(), cell.getColumn(), text(cell.getXFIndex(), new RawCell.Text(cell.getValue())));
            }
            case NumberRecord.sid -> {
                var cell = new NumberRecord(in);
                put(cell, number(cell.getXFIndex(), cell.getValue()));
            }
            case RKRecord.sid -> {
                var cell = new RKRecord(in);
                put(cell, number(cell.getXFIndex(), cell.getRKNumber()));
            }
            case MulRKRecord.sid -> takeNumbers(new MulRKRecord(in));
            case BoolErrRecord.sid -> {
                var cell = new BoolErrRecord(in);
                put(cell, cell.isBoolean() ? new RawCell.Bool(cell.getBooleanValue()) : error(cell.getErrorValue()));
            }
            case FormulaRecord.sid -> takeFormula(new FormulaRecord(in));
            case StringRecord.sid -> takeFormulaText(new StringRecord(in));
            case RowRecord.sid -> {
                var row = new RowRecord(in);
                hidden.set(row.getRowNumber(), row.getZeroHeight());
            }
            case WindowTwoRecord.sid -> zerosOff |= !new WindowTwoRecord(in).getDisplayZeros();
            case MergeCellsRecord.sid -> takeMerges(new MergeCellsRecord(in));
            default -> {}
        }
    }

    private void takeNumbers(MulRKRecord cells) throws UnusableInputException {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            put(cells.getRow(), cells.getFirstColumn() + i, number(cells.getXFAt(i), cells.getRKNumberAt(i)));
        }
    }

    private void takeFormula(FormulaRecord cell) throws UnusableInputException {
        awaitingText = null;
        CellType type = cell.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> {
                awaitingText = cell.hasCachedResultString() ? cell : null;
                put(cell, new RawCell.Text(""));
            }
            case BOOLEAN -> put(cell, new RawCell.Bool(cell.getCachedBooleanValue()));
            case ERROR -> put(cell, error(cell.getCachedErrorValue()));
            default -> put(cell, number(cell.getXFIndex(), cell.getValue()));
        }
    }

    private void takeFormulaText(StringRecord result) throws UnusableInputException {
        if (awaitingText != null) {
            put(awaitingText, globals.style(awaitingText.getXFIndex()).text(new RawCell.Text(result.getString())));
            awaitingText = null;
        }
    }

    private void takeMerges(MergeCellsRecord record) throws UnusableInputException {
        if (merges.size() + record.getNumAreas() > MergedRange.MOST) {
            throw refusal.tooManyMerges(name);
        }
        for (int i = 0; i < record.getNumAreas(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            merges.add(new MergedRange(
                    area.getFirstRow() + 1,
                    area.getLastRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastColumn() + 1));
        }
    }

    private RawCell.Text shared(int index) throws UnusableInputException {
        if (index < 0 || index >= globals.strings()) {
            throw damaged("有单元格指向不存在的文本 " + index);
        }
        return globals.string(index);
    }

    private RawCell text(int style, RawCell.Text cell) {
        return cell.text().isEmpty() ? RawCell.BLANK : globals.style(style).text(cell);
    }

    private RawCell number(int style, double value) throws UnusableInputException {
        if (!Double.isFinite(value)) {
            throw damaged("有单元格的数字无效");
        }
        return globals.isDate(style)
                ? globals.dates().cell(value)
                : globals.style(style).number(value);
    }

    private static RawCell error(int code) {
        return new RawCell.Error(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!");
    }

    private void put(CellRecord cell, RawCell value) throws UnusableInputException {
        put(cell.getRow(), cell.getColumn(), value);
    }

    private void put(int row, int column, RawCell value) throws UnusableInputException {
        if (column < 0 || column >= LAST_COLUMN) {
            throw damaged("有单元格的列号无效");
        }
        if (value instanceof RawCell.Text text && text.text().length() > budget.of(Limit.CELL)) {
            throw budget.exceeded(
                    Limit.CELL,
                    "工作表“" + name + "”里有单元格 " + Limit.CELL.shown(text.text().length()));
        }
        if (value != RawCell.BLANK) {
            budget.expectMemory(++cells * BYTES_OF_A_CELL);
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
        }
    }

    void handOver(Workbook.RowHandler handler) throws IOException, UnusableInputException {
        var row = new CellRow();
        for (var entry : rows.entrySet()) {
            row.start(entry.getKey() + 1, hidden.get(entry.getKey()));
            entry.getValue().forEach((column, cell) -> row.put(column + 1, seen(cell)));
            if (!handler.row(row)) {
                return;
            }
        }
    }

    /** The view of a sheet stands below its cells. */
    private RawCell seen(RawCell cell) {
        return zerosOff && cell instanceof RawCell.Number number ? number.withZeroOff() : cell;
    }

    List<MergedRange> merges() {
        return List.copyOf(merges);
    }

    private UnusableInputException damaged(String what) {
        return refusal.damaged("工作表“" + name + "”" + what);
    }
}
