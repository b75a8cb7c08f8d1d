package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An Excel 97–2003 workbook (xls), read from POI's records. A sheet is collected before it is handed over: its rows may
 * stand in any order, and it cannot have more than 65 536.
 */
final class XlsWorkbook implements Workbook {

    private final POIFSFileSystem container;
    private final XlsRecords records;
    private final XlsGlobals globals;
    private final Budget budget;
    private final Refusal refusal;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    XlsWorkbook(POIFSFileSystem container, DocumentEntry stream, Budget budget, Refusal refusal)
            throws UnusableInputException {
        this.container = container;
        this.records = new XlsRecords(stream);
        this.budget = budget;
        this.refusal = refusal;
        try {
            this.globals = XlsGlobals.read(records, budget, refusal);
            for (XlsGlobals.Bound sheet : globals.sheets()) {
                addSheet(sheet);
            }
        } catch (IOException | RuntimeException e) {
            throw refusal.damaged("工作簿的目录读不出来", e);
        }
        if (sheets.isEmpty()) {
            throw refusal.noSpreadsheet("工作簿里没有工作表");
        }
    }

    private void addSheet(XlsGlobals.Bound sheet) throws IOException, UnusableInputException {
        RecordInputStream in = records.from(sheet.position());
        in.nextRecord();
        in.readUShort();
        if (in.getSid() == XlsRecords.BOF && in.readUShort() == XlsRecords.WORKSHEET) {
            sheets.add(new SheetInfo(sheets.size(), sheet.name(), sheet.hidden()));
            positions.add(sheet.position());
            if (sheets.size() > budget.of(Limit.SHEETS)) {
                throw budget.exceeded(Limit.SHEETS, "工作簿至少有 " + Limit.SHEETS.shown(sheets.size()) + "工作表");
            }
        }
    }

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        read(sheet).handOver(handler);
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException {
        return read(sheet).merges();
    }

    @Override
    public Set<Integer> hiddenColumns(SheetInfo sheet) throws UnusableInputException {
        try {
            return XlsColumns.hidden(records.from(positions.get(sheet.index())));
        } catch (RefusedStreamException e) {
            throw e.refusal();
        } catch (IOException | RuntimeException e) {
            throw refusal.damaged("工作表“" + sheet.name() + "”读不出来", e);
        }
    }

    private XlsSheet read(SheetInfo sheet) throws UnusableInputException {
        try {
            var content = new XlsSheet(globals, sheet.name(), budget, refusal);
            content.read(records.from(positions.get(sheet.index())));
            return content;
        } catch (RefusedStreamException e) {
            throw e.refusal();
        } catch (IOException | RuntimeException e) {
            throw refusal.damaged("工作表“" + sheet.name() + "”读不出来", e);
        }
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
