package dev.tenglong.intake.sheet;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;

/** What the records of an xls worksheet say of its columns: they stand above the rows, which need not be read for it. */
final class XlsColumns {

    private static final int LAST_COLUMN = 255;

    private XlsColumns() {}

    /** The 1-based columns that people do not see. */
    static Set<Integer> hidden(RecordInputStream in) {
        Set<Integer> hidden = new HashSet<>();
        while (XlsRecords.next(in)) {
            switch (in.getSid()) {
                case ColumnInfoRecord.sid -> {
                    var columns = new ColumnInfoRecord(in);
                    if (columns.getHidden() || columns.getColumnWidth() == 0) {
                        for (int c = columns.getFirstColumn();
                                c <= Math.min(LAST_COLUMN, columns.getLastColumn());
                                c++) {
                            hidden.add(c + 1);
                        }
                    }
                }
                case DimensionsRecord.sid, RowRecord.sid, XlsRecords.EOF -> {
                    return hidden;
                }
                default -> {}
            }
        }
        return hidden;
    }
}
