package dev.tenglong.intake.sheet;

import com.opencsv.AbstractCSVParser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits lines as RFC 4180 says, for OpenCSV's reader. OpenCSV's own parsers treat a quote in the middle of a field
 * ({@code 5" 钢管}) as the beginning of a quoted part and swallow fields up to the next one; here a quote has a meaning
 * only at the beginning of a field, and text after a closing quote is refused.
 */
final class QuotedFields extends AbstractCSVParser {

    private static final char QUOTE = '"';

    private final Budget budget;
    private final Refusal refusal;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    private long record;
    private int fieldsOfRecord;

    QuotedFields(char separator, Budget budget, Refusal refusal) {
        super(separator, QUOTE, CSVReaderNullFieldIndicator.NEITHER);
        this.budget = budget;
        this.refusal = refusal;
    }

    @Override
    public boolean isPending() {
        return quoted;
    }

    @Override
    public String getPendingText() {
        return field.toString();
    }

    @Override
    protected String[] parseLine(String line, boolean multi) throws IOException {
        fields.clear();
        int at = 0;
        if (!quoted) {
            record++;
            fieldsOfRecord = 0;
        } else {
            field.append('\n');
            at = quotedPart(line, 0);
        }
        while (!quoted && at <= line.length()) {
            if (at < line.length() && line.charAt(at) == QUOTE) {
                at = quotedPart(line, at + 1);
            } else {
                int end = line.indexOf(separator, at);
                end = end < 0 ? line.length() : end;
                add(line.substring(at, end));
                at = end + 1;
            }
        }
        return fields.toArray(String[]::new);
    }

    /** Takes a quoted field, or the part of it on this line; returns where the next field begins. */
    private int quotedPart(String line, int from) throws IOException {
        quoted = true;
        int at = from;
        while (at < line.length()) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                break;
            }
            field.append(line, at, quote);
            at = quote + 1;
            if (at == line.length() || line.charAt(at) != QUOTE) {
                return close(line, at);
            }
            field.append(QUOTE);
            at++;
        }
        field.append(line, Math.min(at, line.length()), line.length());
        expectRoom(field.length());
        return line.length() + 1;
    }

    private int close(String line, int at) throws IOException {
        if (at < line.length() && line.charAt(at) != separator) {
            throw new RefusedStreamException(refusal.damaged("引号不配对，附近是：" + near(line, at)));
        }
        quoted = false;
        String text = field.toString();
        field.setLength(0);
        add(text);
        return at + 1;
    }

    private static String near(String line, int at) {
        return line.substring(Math.max(0, at - 10), Math.min(line.length(), at + 10));
    }

    private void add(String text) throws IOException {
        expectRoom(text.length());
        if (++fieldsOfRecord > budget.of(Limit.COLUMNS)) {
            throw new RefusedStreamException(
                    budget.exceeded(Limit.COLUMNS, "第 " + record + " 行至少有 " + Limit.COLUMNS.shown(fieldsOfRecord)));
        }
        fields.add(text);
    }

    private void expectRoom(int length) throws IOException {
        if (length > budget.of(Limit.CELL)) {
            throw new RefusedStreamException(
                    budget.exceeded(Limit.CELL, "有一格至少 " + Limit.CELL.shown(length) + "（可能是引号不配对）"));
        }
    }

    @Override
    protected String convertToCsvValue(String value, boolean applyQuotesToAll) {
        throw new UnsupportedOperationException("reads only");
    }

    @Override
    public void setErrorLocale(Locale locale) {
        // refusals are worded here, in the language of the interface
    }
}
