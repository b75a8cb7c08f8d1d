package dev.tenglong.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The character between the fields of a text table, told by which one cuts its lines most evenly. */
enum Delimiter {
    COMMA(',', "逗号"),
    TAB('\t', "制表符"),
    SEMICOLON(';', "分号"),
    BAR('|', "竖线");

    /** A delimiter of notes and comments cuts only a few lines. */
    private static final double HALF = 0.5;

    private final char character;
    private final String label;

    Delimiter(char character, String label) {
        this.character = character;
        this.label = label;
    }

    char character() {
        return character;
    }

    String label() {
        return label;
    }

    /**
     * @param sample the beginning of the text
     * @param whole  whether that is all of it; otherwise its last line may be cut and does not count
     */
    static Delimiter sniff(String sample, boolean whole, Budget budget) throws IOException {
        Delimiter best = COMMA;
        double bestScore = HALF;
        boolean commasInNumbers = commasStandInNumbers(sample);
        for (Delimiter candidate : values()) {
            if (candidate == COMMA && commasInNumbers) {
                continue;
            }
            double score = candidate.evenness(sample, whole, budget);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * Whether most lines that have a comma have it only between digits: as 1.234,56 or 1,234.00 in a table cut by
     * something else. A comma behind a name or a header is none of these.
     */
    private static boolean commasStandInNumbers(String sample) {
        long lines = 0;
        long numbers = 0;
        for (String line : sample.lines().filter(l -> l.indexOf(',') >= 0).toList()) {
            lines++;
            numbers += isCommaInNumbers(line) ? 1 : 0;
        }
        return numbers > lines * HALF;
    }

    private static boolean isCommaInNumbers(String line) {
        for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
            if (at == 0 || at + 1 == line.length() || !isDigit(line.charAt(at - 1)) || !isDigit(line.charAt(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The share of records that have the commonest number of fields; 0 where that is one or the quoting breaks. */
    private double evenness(String sample, boolean whole, Budget budget) throws IOException {
        Map<Integer, Integer> recordsBySize = new HashMap<>();
        int records = 0;
        int size = 0;
        var parser = new QuotedFields(character, QuotedFields.quoteOf(sample), budget, new Refusal(""));
        try (var lines = new BufferedReader(new StringReader(sample))) {
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                if (next == null && !whole) {
                    break;
                }
                size += parser.parseLineMulti(line).length;
                if (!parser.isPending()) {
                    if (!line.isBlank()) {
                        recordsBySize.merge(size, 1, Integer::sum);
                        records++;
                    }
                    size = 0;
                }
                line = next;
            }
        } catch (RefusedStreamException broken) {
            return 0;
        }
        int commonest = 1;
        for (var entry : recordsBySize.entrySet()) {
            int rival = recordsBySize.getOrDefault(commonest, 0);
            if (entry.getKey() > 1 && (commonest == 1 || entry.getValue() > rival)) {
                commonest = entry.getKey();
            }
        }
        return commonest == 1 ? 0 : (double) recordsBySize.get(commonest) / records;
    }
}
