package dev.tenglong.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import dev.tenglong.units.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV, in UTF-8, every figure in full. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /** For Excel: with a byte order mark, lines ending as Windows has them. */
    static <T> void writeFile(List<Column<T>> table, Iterable<T> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        write(table, rows, writer, ICSVWriter.RFC4180_LINE_END);
    }

    /** For other programs: text and line feeds. */
    static <T> void writeStream(List<Column<T>> table, Iterable<T> rows, OutputStream out) throws IOException {
        write(table, rows, new OutputStreamWriter(out, StandardCharsets.UTF_8), ICSVWriter.DEFAULT_LINE_END);
    }

    private static <T> void write(List<Column<T>> table, Iterable<T> rows, Writer writer, String lineEnd)
            throws IOException {
        ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd(lineEnd).build();
        csv.writeNext(table.stream().map(c -> c.header().replace("\n", "")).toArray(String[]::new), false);
        int number = 0;
        for (T row : rows) {
            number++;
            var line = new String[table.size()];
            for (int i = 0; i < line.length; i++) {
                line[i] = written(table.get(i).cells().of(row, number));
            }
            csv.writeNext(line, false);
        }
        csv.flush();
        if (csv.checkError()) {
            throw csv.getException();
        }
    }

    /** A record is a line; a text that a spreadsheet program would run as a formula is disarmed with an apostrophe. */
    private static String written(Value value) {
        if (value instanceof Value.Amount amount) {
            return Decimals.plain(amount.amount());
        }
        if (value instanceof Value.Text text) {
            String line = text.text().replace("\n", "；");
            return Value.startsFormula(line) ? "'" + line : line;
        }
        return "";
    }
}
