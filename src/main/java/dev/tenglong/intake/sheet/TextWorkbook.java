package dev.tenglong.intake.sheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text table (csv, txt) as a workbook of one sheet. Every cell is text: whether it is a number is for others to say. */
final class TextWorkbook implements Workbook {

    private static final Pattern SEPARATOR_TOLD = Pattern.compile("(?i)\"?sep=.?\"?");
    private static final int SAMPLE = 1 << 16;
    private static final SheetInfo SHEET = new SheetInfo(0, "", false);

    private final Path file;
    private final TextEncoding encoding;
    private final Delimiter delimiter;
    private final char quote;
    private final Budget budget;
    private final Refusal refusal;

    private TextWorkbook(
            Path file, TextEncoding encoding, Delimiter delimiter, char quote, Budget budget, Refusal refusal) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.quote = quote;
        this.budget = budget;
        this.refusal = refusal;
    }

    static TextWorkbook open(Path file, Budget budget, Refusal refusal) throws IOException, UnusableInputException {
        TextEncoding encoding = TextEncoding.detect(file, refusal);
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader reader = encoding.open(file)) {
            for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(0, read)) {
                read = reader.read(sample, length, SAMPLE - length);
            }
        }
        if (length == 0) {
            throw refusal.because(IntakeCode.FILE_EMPTY, "文件没有任何内容");
        }
        String beginning = new String(sample, 0, length);
        Delimiter delimiter = Delimiter.sniff(beginning, length < SAMPLE, budget);
        return new TextWorkbook(file, encoding, delimiter, QuotedFields.quoteOf(beginning), budget, refusal);
    }

    @Override
    public String format() {
        return "csv（" + encoding.label() + "，" + delimiter.label() + "分隔）";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(SHEET);
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of(delimiter.character());
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        var parser = new QuotedFields(delimiter.character(), quote, budget, refusal);
        try (CSVReader reader = new CSVReaderBuilder(new LongLineGuard(encoding.open(file), budget))
                .withCSVParser(parser)
                .withVerifyReader(false)
                .build()) {
            handOver(reader, handler);
        } catch (CsvMalformedLineException e) {
            throw parser.neverClosed();
        } catch (CsvValidationException e) {
            throw new IllegalStateException("no validators are set", e);
        } catch (RefusedStreamException e) {
            throw e.refusal();
        }
    }

    private void handOver(CSVReader reader, RowHandler handler)
            throws IOException, CsvValidationException, UnusableInputException {
        var row = new CellRow();
        int number = 0;
        for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
            if (number == 0 && reader.getRecordsRead() == 1 && tellsSeparator(fields)) {
                continue; // Excel obeys this line and does not show it: its first row is the next
            }
            row.start(++number, false);
            if (number > budget.of(Limit.ROWS)) {
                throw budget.exceeded(Limit.ROWS, "至少有 " + Limit.ROWS.shown(number));
            }
            fill(row, fields);
            if (row.lastColumn() > 0 && !handler.row(row)) {
                return;
            }
        }
    }

    /** {@code sep=;} as the first line. Cut at its own separator it is two fields, the second empty. */
    private static boolean tellsSeparator(String[] fields) {
        return SEPARATOR_TOLD.matcher(fields[0]).matches()
                && (fields.length == 1 || fields.length == 2 && fields[1].isEmpty());
    }

    private void fill(CellRow row, String[] fields) throws UnusableInputException {
        row.fields(fields.length);
        for (int i = 0; i < fields.length; i++) {
            String text = fields[i];
            if (text.indexOf('\0') >= 0) {
                throw refusal.because(IntakeCode.ENCODING_DAMAGED, "第 " + row.number() + " 行有 NUL 字符，内容已损坏");
            }
            if (!text.isEmpty()) {
                row.put(i + 1, new RawCell.Text(text));
            }
        }
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) {
        return List.of();
    }

    @Override
    public void close() {
        // the file is open only while rows are read
    }
}
