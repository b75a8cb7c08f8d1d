package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.ROWS_ALMOST_ALIKE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rows that agree in all that is read and differ in what is not (似是而非的重复行): perhaps one thing twice, perhaps two that happen
 * to be equal. Of the later the amounts are unknown, which is how the ledger keeps them, too.
 */
final class Twins {

    /** May differ between two copies of a row. */
    private static final Pattern APART = Pattern.compile("序号?|编号|行号|项次|次序|No\\.?|NO\\.?|#|备注|说明|附注|注|填报日期|填报时间|填报人");

    private static final int SMALL = 64;

    private final SourceTable table;
    private final Header header;
    private final int[] unread;
    /** By what is read of them: 64 bits of it, the row, and 64 bits of the rest. Open addressing, for tables are long. */
    private long[] keys = new long[SMALL];

    private int[] rows = new int[SMALL];
    private long[] rests = new long[SMALL];
    private int size;

    Twins(SourceTable table, Header header) {
        this.table = table;
        this.header = header;
        var columns = new TreeSet<>(header.paths().keySet());
        table.columns().forEach(c -> columns.remove(c.column()));
        columns.removeIf(c -> APART.matcher(header.text(c)).matches());
        this.unread = columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether rows can differ in anything that is not read. */
    boolean isPossible() {
        return unread.length > 0;
    }

    /** The readings of a row, its amounts unknown where it is the twin of one before. */
    List<Reading> settle(SheetRow row, List<Reading> readings, Findings findings) {
        if (readings.stream().noneMatch(Reading.Amount.class::isInstance)) {
            return readings;
        }
        long key = 17;
        for (Reading reading : readings) {
            key = mixed(key, digest(reading));
        }
        long rest = 7;
        for (int column : unread) {
            rest = mixed(rest, digest(row.cell(column)));
        }
        int at = place(key);
        if (rows[at] == 0) {
            put(at, key, row.number(), rest);
            return readings;
        }
        if (rests[at] == rest) {
            return readings;
        }
        findings.add(Diagnostic.of(
                ROWS_ALMOST_ALIKE,
                Location.Cell.row(table.file(), table.sheet(), row.number()),
                "与第 " + rows[at] + " 行读取的各项相同，而" + names() + "不同，不能确定是重复还是另一笔，这一行的数量未采用"));
        return readings.stream()
                .map(reading -> reading instanceof Reading.Amount ? Reading.UNUSABLE : reading)
                .toList();
    }

    private int place(long key) {
        int at = (int) (key >>> 20) & keys.length - 1;
        while (rows[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void put(int at, long key, int row, long rest) {
        keys[at] = key;
        rows[at] = row;
        rests[at] = rest;
        if (++size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        long[] oldRests = rests;
        keys = new long[oldKeys.length * 2];
        rows = new int[keys.length];
        rests = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                rows[at] = oldRows[i];
                rests[at] = oldRests[i];
            }
        }
    }

    private static long digest(Reading reading) {
        if (reading instanceof Reading.Word word) {
            return digest(word.value());
        }
        return reading instanceof Reading.Amount amount ? digest(amount.value()) : reading.hashCode();
    }

    private static long digest(BigDecimal amount) {
        return amount.unscaledValue().longValue() * 31 + amount.hashCode();
    }

    /** No number is turned into text for it. */
    private static long digest(RawCell cell) {
        return cell instanceof RawCell.Number number
                ? Double.doubleToLongBits(number.value())
                : digest(cell.text().strip());
    }

    private static long digest(String text) {
        long digest = text.length();
        for (int i = 0; i < text.length(); i++) {
            digest = digest * 0x100000001B3L ^ text.charAt(i);
        }
        return digest;
    }

    private static long mixed(long state, long value) {
        long z = (state ^ value) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 27);
    }

    private String names() {
        var names = new ArrayList<String>();
        Arrays.stream(unread).limit(3).forEach(column -> names.add("“" + header.text(column) + "”"));
        return String.join("、", names) + (unread.length > 3 ? "等" : "");
    }
}
