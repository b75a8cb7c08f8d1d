package dev.tenglong.intake.cell;

import static dev.tenglong.diagnostics.IntakeCode.ERROR_CELL;
import static dev.tenglong.diagnostics.IntakeCode.FORMULA_NOT_CALCULATED;
import static dev.tenglong.diagnostics.IntakeCode.NAME_HAS_ID_CARD;
import static dev.tenglong.diagnostics.IntakeCode.NEGATIVE_VALUE;
import static dev.tenglong.diagnostics.IntakeCode.OUT_OF_RANGE;
import static dev.tenglong.diagnostics.IntakeCode.PERCENT_FOR_AMOUNT;
import static dev.tenglong.diagnostics.IntakeCode.PICTURE_FOR_VALUE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.header.ColumnPlan.Planned;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.ShownNumber;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one table. What it cannot read is unknown and becomes a finding; it never becomes zero. */
public final class CellReader {

    /** As a table saved as text has them. */
    private static final Pattern ERROR_TEXT = Pattern.compile("#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)");

    private static final Pattern PERCENTAGE =
            Pattern.compile("[\\s\\p{Zs}]*[-+]?[\\d０-９.．,，]+[\\s\\p{Zs}]*[%％‰][\\s\\p{Zs}]*");

    private static final Pattern BREAK = Pattern.compile("\\s*\\p{Cntrl}\\s*");
    private static final Pattern BREAK_BETWEEN_WORDS = Pattern.compile("(?<=[!-~])" + BREAK + "(?=[!-~])");

    private final HeaderWords words;
    private final Findings findings;
    private final CodeReader codes;
    private final FigureReader figures;
    private final SeenText texts;
    private final Map<String, Reading> kept = new HashMap<>();

    public CellReader(HeaderWords words, RegisteredCodes registered, Findings findings) {
        this.words = words;
        this.findings = findings;
        this.codes = new CodeReader(registered, findings);
        this.figures = new FigureReader(findings);
        this.texts = new SeenText(findings);
    }

    /** What {@code cell} means in the column {@code planned}. */
    public Reading read(Planned planned, RawCell cell, Location.Cell at) {
        SourceColumn column = planned.column();
        if (cell.isBlank()) {
            return Reading.MISSING;
        }
        if (column.isRefused()) {
            return DecimalText.isMissing(DecimalText.fold(cell.text())) ? Reading.MISSING : Reading.UNUSABLE;
        }
        if (texts.isWithdrawn(column, cell, at)) {
            return Reading.UNUSABLE;
        }
        if (cell instanceof RawCell.Error
                || cell instanceof RawCell.Text
                        && ERROR_TEXT.matcher(cell.text().strip()).matches()) {
            findings.add(Diagnostic.of(ERROR_CELL, at, column.label() + "的单元格是公式错误值")
                    .excerpt(cell.text().strip()));
            return Reading.UNUSABLE;
        }
        if (cell instanceof RawCell.NotCalculated formula) {
            findings.add(Diagnostic.of(FORMULA_NOT_CALCULATED, at, column.label() + "的公式没有保存计算结果")
                    .excerpt(formula.text()));
            return Reading.UNUSABLE;
        }
        if (cell instanceof RawCell.Picture) {
            findings.add(Diagnostic.of(PICTURE_FOR_VALUE, at, column.label() + "应填写内容，实际是一张图片"));
            return Reading.UNUSABLE;
        }
        if (column.unit().isPresent()) {
            return amount(planned, cell, at);
        }
        RawCell seen = texts.of(column, cell, at);
        if (column.field() == Field.USCC) {
            return codes.read(seen, at);
        }
        Reading word = word(column, seen);
        return column.field() == Field.NAME ? name(word, seen, at) : word;
    }

    /** After the last row of a table. */
    public void finish() {
        codes.finish();
    }

    /** A number that is masked leaves no name where it was all there was: many people share what is left of it. */
    private Reading name(Reading word, RawCell cell, Location.Cell at) {
        if (!(word instanceof Reading.Word masked)
                || masked.value().indexOf('*') < 0
                || cell.text().indexOf('*') >= 0) {
            return word;
        }
        findings.add(Diagnostic.of(NAME_HAS_ID_CARD, at, "企业名称里不应有身份证号或手机号，已遮蔽").excerpt(masked.value()));
        return masked.value().chars().anyMatch(Character::isLetter) ? word : Reading.UNUSABLE;
    }

    /** Texts that recur in table after table are kept once. */
    private Reading word(SourceColumn column, RawCell cell) {
        return column.field() == Field.SERIAL || column.yesNo()
                ? understand(column, cell)
                : kept.computeIfAbsent(cell.text(), text -> understand(column, cell));
    }

    private static Reading understand(SourceColumn column, RawCell cell) {
        String folded = DecimalText.fold(cell.text());
        if (column.field() == Field.SCALE && column.yesNo() && folded.matches("[是否]")) {
            return new Reading.Word((folded.equals("是") ? Scale.ABOVE : Scale.BELOW).label());
        }
        return DecimalText.isMissing(folded)
                ? Reading.MISSING
                : new Reading.Word(shown(column, onOneLine(cell.text().strip())));
    }

    /** Personal data goes no further than here; numbers of meters and plots only look like it. */
    private static String shown(SourceColumn column, String text) {
        return column.field() == Field.SERIAL ? text : PersonalData.mask(text);
    }

    /** A break within a cell is how it was fitted into its column, not part of what it says. */
    private static String onOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                ? text
                : BREAK.matcher(BREAK_BETWEEN_WORDS.matcher(text).replaceAll(" "))
                        .replaceAll("");
    }

    private Reading amount(Planned planned, RawCell cell, Location.Cell at) {
        SourceColumn column = planned.column();
        Unit unit = column.unit().orElseThrow();
        if (percentage(cell).isPresent()) {
            findings.add(Diagnostic.of(PERCENT_FOR_AMOUNT, at, column.label() + "应为数量，实际是百分比")
                    .excerpt(percentage(cell).get()));
            return Reading.UNUSABLE;
        }
        Reading figure = figures.read(planned, cell, at);
        if (!(figure instanceof Reading.Amount amount)) {
            return figure;
        }
        BigDecimal value = amount.value();
        if (value.signum() < 0 && !column.field().mayBeNegative()) {
            report(NEGATIVE_VALUE, at, column.label() + "不应为负数", cell);
            return Reading.UNUSABLE;
        }
        if (!column.prior()) {
            checkRange(column.field(), unit, value, cell, at); // last year's figures were checked then
        }
        return figure;
    }

    /** The percentage people see in a cell: 12.5%, whether it was typed or is 0.125 shown so. */
    private static Optional<String> percentage(RawCell cell) {
        if (cell instanceof RawCell.Number number && !number.format().isPlain()) {
            ShownNumber shown = number.format().shown(number.decimal());
            return Optional.of(shown)
                    .filter(s -> s.kind() == ShownNumber.Kind.PERCENT)
                    .map(ShownNumber::text);
        }
        return cell instanceof RawCell.Text text
                        && PERCENTAGE.matcher(text.text()).matches()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private void checkRange(Field field, Unit unit, BigDecimal value, RawCell cell, Location.Cell at) {
        Optional<BigDecimal> low =
                words.atLeast(field).filter(bound -> value.signum() != 0 && value.compareTo(bound) < 0);
        Optional<BigDecimal> high = words.atMost(field).filter(bound -> value.compareTo(bound) > 0);
        String base = field.dimension().base().label();
        low.or(() -> high)
                .ifPresent(bound -> report(
                        OUT_OF_RANGE,
                        at,
                        field.label() + "常见范围的" + (low.isPresent() ? "下限" : "上限") + "是 " + Decimals.plain(bound) + " "
                                + base + "，实际（按" + unit.label() + "读取）是 " + Decimals.plain(value) + " " + base,
                        cell));
    }

    private void report(DiagnosticCode code, Location.Cell at, String message, RawCell cell) {
        findings.add(Diagnostic.of(code, at, message).excerpt(cell.text()));
    }
}
