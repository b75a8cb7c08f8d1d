package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** The first part of a workbook stream: sheets, shared strings, formats, the date system. */
final class XlsGlobals {

    private static final int BYTES_OF_A_STRING = 56;
    private static final int BYTES_OF_A_RUN = 32;
    /** There is no font of this number: those behind it count one more than their place. */
    private static final int FONT_LEFT_OUT = 4;

    /** A sheet and the position of its records in the stream. */
    record Bound(String name, boolean hidden, int position) {}

    private final XlsRecords records;
    private final Budget budget;
    private final Refusal refusal;
    private final List<Bound> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<ExtendedFormatRecord> formats = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, UnicodeString> inRuns = new HashMap<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();
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
            case ExtendedFormatRecord.sid -> formats.add(new ExtendedFormatRecord(in));
            case FontRecord.sid -> fonts.add(new FontRecord(in));
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
            var string = new UnicodeString(in);
            String text = string.getString();
            if (string.getFormatRunCount() > 0) {
                inRuns.put(strings.size(), string);
                size += (long) BYTES_OF_A_RUN * string.getFormatRunCount();
            }
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

    int strings() {
        return strings.size();
    }

    /** The shared string of a 0-based index below {@link #strings}. */
    RawCell.Text string(int index) {
        String text = strings.get(index);
        return inRuns.containsKey(index)
                ? new RawCell.Text(text, look(text, inRuns.get(index)))
                : new RawCell.Text(text);
    }

    private Optional<TextLook> look(String text, UnicodeString string) {
        var runs = new TextRuns();
        int from = 0;
        int font = 0;
        boolean first = true;
        for (int i = 0; i <= string.getFormatRunCount(); i++) {
            int to = i == string.getFormatRunCount()
                    ? text.length()
                    : Math.min(text.length(), string.getFormatRun(i).getCharacterPos());
            if (to > from) {
                run(runs, text.substring(from, to), first ? Optional.empty() : font(font));
                from = to;
            }
            if (i < string.getFormatRunCount()) {
                font = string.getFormatRun(i).getFontIndex();
                first = false;
            }
        }
        return runs.look();
    }

    private static void run(TextRuns runs, String text, Optional<FontRecord> font) {
        TextRuns.Height height = font.map(f -> switch (f.getSuperSubScript()) {
                    case FontRecord.SS_SUPER -> TextRuns.Height.RAISED;
                    case FontRecord.SS_SUB -> TextRuns.Height.LOWERED;
                    default -> TextRuns.Height.LEVEL;
                })
                .orElse(TextRuns.Height.LEVEL);
        runs.add(text, height, font.map(FontRecord::isStruckout).orElse(false));
    }

    private Optional<FontRecord> font(int number) {
        int index = number > FONT_LEFT_OUT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? Optional.of(fonts.get(index)) : Optional.empty();
    }

    DateSerial dates() {
        return dates;
    }

    boolean isDate(int style) {
        if (style < 0 || style >= formats.size()) {
            return false;
        }
        int format = formats.get(style).getFormatIndex();
        String code = codes.get(format);
        return code == null ? DateFormats.isBuiltInDate(format) : DateFormats.isDate(code);
    }

    CellStyle style(int style) {
        return style < 0 || style >= formats.size() ? CellStyle.PLAIN : styles.computeIfAbsent(style, this::understand);
    }

    private CellStyle understand(int style) {
        int id = formats.get(style).getFormatIndex();
        NumberFormat format = NumberFormats.ofId(id, Optional.ofNullable(codes.get(id)));
        boolean struckOut = font(formats.get(style).getFontIndex())
                .map(FontRecord::isStruckout)
                .orElse(false);
        return format.isPlain() && !struckOut ? CellStyle.PLAIN : new CellStyle(format, struckOut);
    }
}
