package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.OWN_TOTAL_DIFFERS;
import static dev.tenglong.diagnostics.IntakeCode.OWN_TOTAL_LEFT_OUT;
import static dev.tenglong.diagnostics.IntakeCode.ROWS_WITHOUT_NAME_BELOW;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows of one enterprise that are the sum of its others (企业内的小计), whatever column says so, and rows below it that name
 * nobody. Either would make it count twice or in part, and nothing in the row itself would look wrong.
 */
final class OwnTotals {

    /** Two rows that add up to a third are no accident where it gives no number of its own. */
    private static final int FEWEST = 2;

    private final SourceTable table;
    private final boolean ofText;
    private final Findings findings;
    private final Consumer<SourceRow> next;
    private final boolean numbered;
    private final Set<String> before = new HashSet<>();
    private Optional<SourceRow> opening = Optional.empty();
    private Optional<SourceRow> last = Optional.empty();
    private Optional<SourceRow> nameless = Optional.empty();
    private String whose = "";
    private List<BigDecimal> sums;
    private List<BigDecimal> namelessSums;
    private int rows;

    /** @param ofText whether the table was saved as text, where merged cells leave blanks below their first row */
    OwnTotals(SourceTable table, boolean ofText, Findings findings, Consumer<SourceRow> next) {
        this.table = table;
        this.ofText = ofText;
        this.findings = findings;
        this.next = next;
        this.numbered = table.columns().stream().anyMatch(c -> c.field() == Field.SERIAL);
        this.sums = noSums();
        this.namelessSums = noSums();
    }

    /** Takes a row that says whose it is; the kind it turns out to be of. */
    RowKind take(SheetRow row, SourceRow read) {
        String owner = owner(read);
        if (!owner.equals(whose)) {
            close();
            whose = owner;
        }
        boolean inNumber = saysTotal(row, read, true);
        if (opening.isPresent()) {
            leaveOut(opening.get());
            opening = Optional.empty();
        } else if (rows == 0 && inNumber && !before.contains(owner)) {
            opening = Optional.of(read);
            return RowKind.DATA;
        }
        boolean sum = rows > 0 && isSum(read);
        boolean bySum = sum && rows >= FEWEST && (saysTotal(row, read, false) || numbered && !hasNumber(read));
        if (sum && inNumber || bySum) {
            if (!inNumber) {
                leaveOut(read);
            }
            return RowKind.TOTAL;
        }
        SourceRow taken = inNumber ? unclear(read) : read;
        rows++;
        if (numbered) {
            before.add(owner);
        }
        add(sums, read);
        last = Optional.of(read);
        next.accept(taken);
        return RowKind.DATA;
    }

    /** Takes a row with figures and neither code nor name. */
    void nameless(SourceRow read) {
        if (last.isPresent() && (ofText || hasNumber(read))) {
            nameless = nameless.or(() -> Optional.of(read));
            add(namelessSums, read);
        }
    }

    /** Below the last row of an enterprise. */
    void close() {
        opening.ifPresent(next);
        if (nameless.isPresent() && !sums.equals(namelessSums)) {
            belowWithoutName(nameless.get(), last.orElseThrow());
        }
        opening = Optional.empty();
        nameless = Optional.empty();
        last = Optional.empty();
        whose = "";
        rows = 0;
        sums = noSums();
        namelessSums = noSums();
    }

    private void belowWithoutName(SourceRow row, SourceRow above) {
        var readings = new ArrayList<>(above.readings());
        for (int i = 0; i < readings.size(); i++) {
            if (row.readings().get(i) instanceof Reading.Amount) {
                readings.set(i, Reading.UNUSABLE);
            } else if (table.columns().get(i).field().isQuantity()) {
                readings.set(i, Reading.MISSING);
            }
        }
        findings.add(Diagnostic.of(
                ROWS_WITHOUT_NAME_BELOW,
                row.place(),
                "第 " + above.row() + " 行的企业下面有没有名称和代码的数量，可能也是它的，它的这几项合计不完整，按未知处理"));
        next.accept(new SourceRow(table, row.row(), List.copyOf(readings)));
    }

    private void leaveOut(SourceRow read) {
        findings.add(Diagnostic.of(OWN_TOTAL_LEFT_OUT, read.place(), "这一行是同一企业其他各行的小计，不再计入"));
    }

    private SourceRow unclear(SourceRow read) {
        findings.add(Diagnostic.of(OWN_TOTAL_DIFFERS, read.place(), "编号一栏写的是小计、合计一类的用语，数量却不是同一企业上面各行之和，这家企业的这几项按未知处理"));
        return new SourceRow(
                table,
                read.row(),
                read.readings().stream()
                        .map(r -> r instanceof Reading.Amount ? Reading.UNUSABLE : r)
                        .toList());
    }

    /**
     * Whether a word for a total stands in a column of words.
     *
     * @param numbers whether in those of numbers of plots and meters, or in any but those and the name
     */
    private boolean saysTotal(SheetRow row, SourceRow read, boolean numbers) {
        if (numbers) {
            return numbered && words(read, Field.SERIAL).stream().anyMatch(SummaryName::isSummary);
        }
        for (int column = 1; column <= row.lastColumn(); column++) {
            int at = column;
            boolean other = table.columns().stream()
                    .filter(c -> c.column() == at)
                    .allMatch(c -> !c.field().isQuantity() && c.field() != Field.NAME && c.field() != Field.USCC);
            if (other
                    && !row.cell(column).isBlank()
                    && SummaryName.isCertain(row.cell(column).text().strip())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(SourceRow read) {
        return words(read, Field.SERIAL).stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    private List<String> words(SourceRow read, Field field) {
        var words = new ArrayList<String>();
        for (int i = 0; i < read.readings().size(); i++) {
            if (table.columns().get(i).field() == field && read.readings().get(i) instanceof Reading.Word word) {
                words.add(word.value());
            }
        }
        return words;
    }

    private static String owner(SourceRow read) {
        return read.reading(Field.USCC) instanceof Reading.Word code
                ? code.value()
                : "~" + ((Reading.Word) read.reading(Field.NAME)).value();
    }

    private boolean isSum(SourceRow read) {
        boolean any = false;
        for (int i = 0; i < sums.size(); i++) {
            if (read.readings().get(i) instanceof Reading.Amount amount) {
                if (!isNear(amount.value(), sums.get(i))) {
                    return false;
                }
                any |= amount.value().signum() != 0;
            }
        }
        return any;
    }

    /** A sum that a program calculated may differ in its last digits. */
    private static boolean isNear(BigDecimal value, BigDecimal sum) {
        return value.subtract(sum).abs().compareTo(sum.abs().movePointLeft(12)) <= 0;
    }

    private static void add(List<BigDecimal> sums, SourceRow read) {
        for (int i = 0; i < sums.size(); i++) {
            if (read.readings().get(i) instanceof Reading.Amount amount) {
                sums.set(i, sums.get(i).add(amount.value()).stripTrailingZeros());
            }
        }
    }

    private List<BigDecimal> noSums() {
        return new ArrayList<>(Collections.nCopies(table.columns().size(), BigDecimal.ZERO));
    }
}
