package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.CODE_IN_NAME;
import static dev.tenglong.diagnostics.IntakeCode.NAME_AND_CODE_SWAPPED;
import static dev.tenglong.diagnostics.IntakeCode.NAME_NUMBERED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of name and code judged together (名称与代码): a valid code is a code wherever it stands, and what stands in its
 * place is the name. Also takes the number of a list from before a name.
 */
final class IdentityCells {

    private static final int CODE = 18;
    private static final Pattern CODE_INSIDE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-HJ-NP-RTUW-Y]{18}(?![0-9A-Za-z])");
    /** What is left around a code that is taken out of a name. */
    private static final Pattern AROUND = Pattern.compile(
            "[(（\\[【〔]?\\s*(?:(?:统一)?社会?信用代码|纳税人识别号|税号|代码)?[:：]?\\s*\\u0000\\s*[)）\\]】〕]?|[\\s,，;；、/|\\-—_]+$");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{1,4}[.．、]\\s*|[\\[【(（]\\d{1,4}[\\]】)）]\\s*|[\\u2460-\\u249B]\\s*)(?=[\\p{IsHan}(（])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final SourceTable table;
    private final int name;
    private final int code;
    private final Map<IntakeCode, Location.Cell> first = new EnumMap<>(IntakeCode.class);
    private final Map<IntakeCode, RowNumbers> rows = new EnumMap<>(IntakeCode.class);

    IdentityCells(SourceTable table, List<SourceColumn> current) {
        this.table = table;
        this.name = columnOf(Field.NAME, current);
        this.code = columnOf(Field.USCC, current);
    }

    private static int columnOf(Field field, List<SourceColumn> current) {
        return current.stream()
                .filter(c -> c.field() == field)
                .mapToInt(SourceColumn::column)
                .findFirst()
                .orElse(0);
    }

    /** The row with each in its own place. */
    SheetRow apply(SheetRow row) {
        if (name == 0 || !(row.cell(name) instanceof RawCell.Text)) {
            return row;
        }
        String written = row.cell(name).text();
        String text = written.strip();
        String beside = code == 0 ? "" : row.cell(code).text().strip();
        if (Uscc.of(text).isPresent()) {
            return code > 0 && Uscc.of(beside).isEmpty() ? swapped(row, beside) : row;
        }
        SheetRow apart = text.length() > CODE ? withoutCode(row, text, beside) : row;
        String rest = apart.cell(name).text().strip();
        Matcher number = NUMBER.matcher(rest);
        boolean joinedByCode =
                code > 0 && Uscc.of(apart.cell(code).text().strip()).isPresent();
        if (!joinedByCode
                || !number.find()
                || rest.indexOf(':') >= 0
                || rest.indexOf('：') >= 0
                || rest.indexOf('，') >= 0) {
            return apart;
        }
        return replaced(apart, NAME_NUMBERED, Map.of(name, new RawCell.Text(rest.substring(number.end()))));
    }

    private SheetRow swapped(SheetRow row, String beside) {
        boolean isName = HAN.matcher(beside).find();
        if (!isName && !beside.isEmpty()) {
            return row;
        }
        var cells = new HashMap<Integer, RawCell>();
        cells.put(code, row.cell(name));
        cells.put(name, isName ? row.cell(code) : RawCell.BLANK);
        return replaced(row, NAME_AND_CODE_SWAPPED, cells);
    }

    /** A code beside the name in its cell; where another stands in the column of codes the cell is left as it is. */
    private SheetRow withoutCode(SheetRow row, String text, String beside) {
        Matcher inside = CODE_INSIDE.matcher(text);
        if (!inside.find() || Uscc.of(inside.group()).isEmpty()) {
            return row;
        }
        String rest = AROUND.matcher(text.substring(0, inside.start()) + '\0' + text.substring(inside.end()))
                .replaceAll("")
                .strip();
        if (!HAN.matcher(rest).find() || !beside.isEmpty() && !beside.equals(inside.group())) {
            return row;
        }
        var cells = new HashMap<Integer, RawCell>();
        cells.put(name, new RawCell.Text(rest));
        if (code > 0) {
            cells.put(code, new RawCell.Text(inside.group()));
        }
        return replaced(row, CODE_IN_NAME, cells);
    }

    private SheetRow replaced(SheetRow row, IntakeCode finding, Map<Integer, RawCell> cells) {
        first.putIfAbsent(finding, new Location.Cell(table.file(), table.sheet(), row.number(), name));
        rows.computeIfAbsent(finding, f -> new RowNumbers()).add(row.number());
        return new ReplacedCells(row, cells);
    }

    /** After the last row. */
    void report(Findings findings) {
        say(findings, NAME_AND_CODE_SWAPPED, "名称一栏写的是代码，按代码读取，代码一栏的文字按名称读取");
        say(findings, CODE_IN_NAME, code > 0 ? "名称里夹着统一社会信用代码，拆成名称和代码读取" : "名称里夹着统一社会信用代码，表中没有代码一列，只按名称读取");
        say(findings, NAME_NUMBERED, "名称前面有序号，去掉后读取");
    }

    private void say(Findings findings, IntakeCode code, String what) {
        if (first.containsKey(code)) {
            RowNumbers numbers = rows.get(code);
            findings.add(Diagnostic.of(
                    code, first.get(code), what + "，" + numbers.shown(5) + "，共 " + numbers.count() + " 行"));
        }
    }
}
