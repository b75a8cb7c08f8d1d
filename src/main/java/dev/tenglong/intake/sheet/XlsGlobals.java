package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** The first part of a workbook stream: sheets, shared strings, formats, the date system. */
final class XlsGlobals {

    private static final int BYTES_OF_A_STRING = 56;

    /** A sheet and the position of its records in the stream. */
    record Bound(String name, boolean hidden, int position) {}

    private final XlsRecords records;
    private final Budget budget;
    private final Refusal refusal;
    private final List<Bound> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private DateSerial dates = new DateSerial(false);

    private XlsGlobals(XlsRecords records, Budget budget, Refusal refusal) {
        this.records = records;
        this.budget = budget;
        this.refusal = refusal;
    }

    static XlsGlobals read(XlsRecords records, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        var globals = new XlsGlobals(records, budget, refusal);
        globals.read();
        return globals;
    }

    private void read() throws IOException, UnusableInputException {
        RecordInputStream in = records.from(0);
        boolean first = true;
        int passed = 0;
        while (XlsRecords.next(in)) {
            passed += XlsRecords.length(in);
            if (first && in.getSid() != XlsRecords.BOF) {
                throw refusal.damaged("工作簿的开头不对");
            }
            first = false;
            if (in.getSid() == FilePassRecord.sid) {
                in = unlocked(in, passed);
            } else if (in.getSid() == XlsRecords.EOF) {
                return;
            } else {
                take(in);
            }
        }
        throw refusal.damaged("文件不完整，工作簿没有结束标记");
    }

    private RecordInputStream unlocked(RecordInputStream in, int end) throws IOException, UnusableInputException {
        EncryptionInfo lock;
        try {
            lock = new FilePassRecord(in).getEncryptionInfo();
        } catch (RuntimeException e) {
            throw refusal.encrypted("工作簿用密码加密，加密方式不认识");
        }
        records.decrypt(BuiltInPassword.open(lock, refusal), end);
        return records.from(end);
    }

    private void take(RecordInputStream in) throws UnusableInputException {
        switch (in.getSid()) {
            case XlsRecords.BOF -> expectBiff8(in);
            case BoundSheetRecord.sid -> {
                var sheet = new BoundSheetRecord(in);
                sheets.add(new Bound(
                        sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden(), sheet.getPositionOfBof()));
            }
            case DateWindow1904Record.sid -> dates = new DateSerial(new DateWindow1904Record(in).getWindowing() == 1);
            case FormatRecord.sid -> {
                var format = new FormatRecord(in);
                codes.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> formatOfStyle.add((int) new ExtendedFormatRecord(in).getFormatIndex());
            case SSTRecord.sid -> takeStrings(in);
            default -> {}
        }
    }

    private void expectBiff8(RecordInputStream in) throws UnusableInputException {
        int version = in.readUShort();
        if (version != XlsRecords.BIFF8) {
            throw refusal.unsupported("应为 Excel 97 以后的 xls，实际是更早的版本");
        }
    }

    /** The declared number of strings is not believed: a damaged one claims billions. */
    private void takeStrings(RecordInputStream in) throws UnusableInputException {
        in.readInt();
        int count = in.readInt();
        long size = 0;
        while (strings.size() < count && (in.remaining() > 0 || continues(in))) {
            String text = new UnicodeString(in).getString();
            strings.add(text);
            size += BYTES_OF_A_STRING + 2L * text.length();
            budget.expectMemory(size);
        }
    }

    private static boolean continues(RecordInputStream in) {
        return in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }

    List<Bound> sheets() {
        return sheets;
    }

    List<String> strings() {
        return strings;
    }

    DateSerial dates() {
        return dates;
    }

    boolean isDate(int style) {
        return isA(style, DateFormats::isBuiltInDate, DateFormats::isDate);
    }

    boolean isPercent(int style) {
        return isA(style, DateFormats::isBuiltInPercent, DateFormats::isPercent);
    }

    private boolean isA(int style, IntPredicate builtIn, Predicate<String> spelledOut) {
        if (style < 0 || style >= formatOfStyle.size()) {
            return false;
        }
        int format = formatOfStyle.get(style);
        String code = codes.get(format);
        return code == null ? builtIn.test(format) : spelledOut.test(code);
    }
}
