package dev.tenglong.intake.sheet;

import com.opencsv.AbstractCSVParser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
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

    /** Stands around fields nearly everywhere. */
    static final char QUOTE = '"';

    private static final char APOSTROPHE = '\'';
    private static final int NEAR = 10;
    /** No field with a blank before its quote is longer: whoever tries every field would look through all of a long line. */
    private static final int FAR = 1_000;

    private static final String DOUBLE_QUOTES = "用记事本打开，改正这一行：字段里的引号每个写成两个，整个字段再加一对引号；或请提供部门直接发来 xlsx";

    private final char quote;
    private final Budget budget;
    private final Refusal refusal;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    private long record;
    private long line;
    private long opened;
    private String openedNear = "";
    private int fieldsOfRecord;

    /** @param quote what stands around fields */
    QuotedFields(char separator, char quote, Budget budget, Refusal refusal) {
        super(separator, quote, CSVReaderNullFieldIndicator.NEITHER);
        this.quote = quote;
        this.budget = budget;
        this.refusal = refusal;
    }

    /** What stands around the fields of a text: apostrophes where most lines begin and end with one. */
    static char quoteOf(String sample) {
        long lines = sample.lines().filter(line -> !line.isBlank()).count();
        long enclosed = sample.lines()
                .map(String::strip)
                .filter(line -> line.length() > 1
                        && line.charAt(0) == APOSTROPHE
                        && line.charAt(line.length() - 1) == APOSTROPHE)
                .count();
        return 2 * enclosed > lines ? APOSTROPHE : QUOTE;
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
        this.line++;
        int at = 0;
        if (!quoted) {
            record++;
            fieldsOfRecord = 0;
        } else {
            field.append('\n');
            at = quotedPart(line, 0);
        }
        while (!quoted && at <= line.length()) {
            at = quoteBehindBlanks(line, at);
            if (at < line.length() && line.charAt(at) == quote) {
                opened = this.line;
                openedNear = line.substring(at, Math.min(line.length(), at + NEAR));
                at = quotedPart(line, at + 1);
            } else {
                int end = line.indexOf(separator, endOfText(line, at));
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
            int next = line.indexOf(quote, at);
            if (next < 0) {
                break;
            }
            field.append(line, at, next);
            at = next + 1;
            if (at == line.length() || line.charAt(at) != quote) {
                return close(line, at);
            }
            field.append(quote);
            at++;
        }
        field.append(line, Math.min(at, line.length()), line.length());
        expectRoom(field.length());
        return line.length() + 1;
    }

    /**
     * Blanks before an opening quote are no content where the quotes are paired on the line and hold what would else cut
     * the field: 甲, "1,025". Elsewhere the quotes are part of the text, as other readers have it.
     */
    private int quoteBehindBlanks(String line, int at) {
        int first = behindBlanks(line, at);
        if (first == at || first == line.length() || line.charAt(first) != quote) {
            return at;
        }
        int end = line.indexOf(quote, first + 1);
        while (end >= 0 && end - first < FAR && end + 1 < line.length() && line.charAt(end + 1) == quote) {
            end = line.indexOf(quote, end + 2);
        }
        int rest = end < 0 ? 0 : behindBlanks(line, end + 1);
        boolean paired = end >= 0 && (rest == line.length() || line.charAt(rest) == separator);
        boolean cuts = paired && line.substring(first, end).indexOf(separator) >= 0;
        return cuts ? first : at;
    }

    private int behindBlanks(String line, int from) {
        int at = from;
        while (at < line.length()
                && (line.charAt(at) == ' ' || line.charAt(at) == '\t')
                && line.charAt(at) != separator) {
            at++;
        }
        return at;
    }

    private int close(String line, int closed) throws IOException {
        int at = behindBlanks(line, closed);
        if (at < line.length() && line.charAt(at) != separator) {
            throw new RefusedStreamException(unbalanced("第 " + this.line + " 行的引号不配对，引号之后还有文字，附近是：" + near(line, at)));
        }
        quoted = false;
        String text = field.toString();
        field.setLength(0);
        add(text);
        return at + 1;
    }

    /** The refusal where the text ended within a quoted field. */
    UnusableInputException neverClosed() {
        return unbalanced("第 " + opened + " 行的引号不配对，从这里打开的引号到文件末尾也没有关上，附近是：" + openedNear);
    }

    private UnusableInputException unbalanced(String message) {
        return refusal.because(IntakeCode.FILE_DAMAGED, message, DOUBLE_QUOTES);
    }

    private static String near(String line, int at) {
        return line.substring(Math.max(0, at - NEAR), Math.min(line.length(), at + NEAR));
    }

    /**
     * Where the search for the end of an unquoted field begins: behind {@code ="…"}, by which exports keep a
     * spreadsheet program from taking a text for a number, whatever stands between the quotes.
     */
    private int endOfText(String line, int at) {
        if (!line.startsWith("=\"", at)) {
            return at;
        }
        int quote = line.indexOf(QUOTE, at + 2);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
            quote = line.indexOf(QUOTE, quote + 2);
        }
        boolean whole = quote >= 0 && (quote + 1 == line.length() || line.charAt(quote + 1) == separator);
        return whole ? quote + 1 : at;
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
