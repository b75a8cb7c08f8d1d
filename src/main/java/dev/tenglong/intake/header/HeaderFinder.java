package dev.tenglong.intake.header;

import dev.tenglong.intake.sheet.RawCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the header of a table: the first row with a column that identifies enterprises, with the levels above and below
 * that belong to it. Title rows, machine codes and blank rows before it are passed over.
 */
public final class HeaderFinder {

    private static final Pattern MACHINE_CODE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,4}");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(]?([0-9]{1,2}|[甲乙丙丁戊])[)]?");
    private static final Pattern UNIT_LINE = Pattern.compile("(?:^|[^\\p{IsHan}]|计量|金额|面积)单位\\s*[:：]\\s*([^)）]+)");
    private static final int MOST_LEVELS_BELOW = 3;

    private final HeaderWords words;

    public HeaderFinder(HeaderWords words) {
        this.words = words;
    }

    /**
     * @param sheet the name of the sheet: part of the title. The name of the file is not, for it must decide nothing.
     */
    public Optional<Header> find(HeaderGrid grid, String sheet) {
        for (int row : grid.rowNumbers()) {
            for (int column = 1; column <= grid.lastColumn(row); column++) {
                if (isIdentity(grid.own(row, column))) {
                    return Optional.of(build(grid, row, column, sheet));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isIdentity(String text) {
        return !text.isEmpty()
                && HeaderLabel.parse(List.of(text)).candidates().stream().anyMatch(words::isIdentity);
    }

    private Header build(HeaderGrid grid, int row, int identityColumn, String sheet) {
        int first = grid.firstRowOf(row, identityColumn);
        while (isGroupRow(grid, first - 1, first)) {
            first--;
        }
        int last = Math.max(row, grid.lastRowOf(row, identityColumn));
        while (last - row < MOST_LEVELS_BELOW && (isLevelBelow(grid, row, last + 1) || isNumbering(grid, last + 1))) {
            last++;
        }
        return new Header(first, last, paths(grid, first, last), title(grid, first, sheet), unitLine(grid, first));
    }

    /** A row of column groups above the row with the identity column: several short texts, spread over columns. */
    private static boolean isGroupRow(HeaderGrid grid, int row, int below) {
        if (row < 1 || !grid.has(row)) {
            return false;
        }
        List<String> texts = grid.filled(row);
        boolean heads =
                texts.size() >= 2 || texts.size() == 1 && grid.isMergedAcross(row) && !spansAll(grid, row, below);
        return heads
                && texts.stream().noneMatch(t -> t.length() > 30 || t.matches("(?s).*[:：].*") || t.contains("单位"))
                && !isMachineCodes(texts)
                && texts.stream().noneMatch(t -> t.startsWith("附件"));
    }

    private static boolean spansAll(HeaderGrid grid, int row, int below) {
        String title = grid.filled(row).get(0);
        int covered = 0;
        int columns = grid.lastColumn(below);
        for (int column = 1; column <= columns; column++) {
            if (grid.seen(row, column).equals(title)) {
                covered++;
            }
        }
        return covered * 10 >= columns * 8;
    }

    private static boolean isMachineCodes(List<String> texts) {
        long codes =
                texts.stream().filter(t -> MACHINE_CODE.matcher(t).matches()).count();
        return codes * 2 > texts.size();
    }

    /** A further header level: nothing below the identity columns, only short texts elsewhere, such as units. */
    private boolean isLevelBelow(HeaderGrid grid, int identityRow, int row) {
        if (!grid.has(row)) {
            return false;
        }
        int texts = 0;
        for (int column = 1; column <= grid.lastColumn(row); column++) {
            RawCell cell = grid.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            boolean shortText =
                    cell instanceof RawCell.Text text && text.text().strip().length() <= 30;
            boolean belowIdentity = isIdentity(grid.seen(identityRow, column)) && grid.firstRowOf(row, column) == row;
            if (!shortText
                    || belowIdentity
                    || isNumberLike(cell.text())
                    || cell.text().matches("(?s).*[:：，。].*")) {
                return false;
            }
            texts++;
        }
        return texts > 0;
    }

    /** The row 甲 乙 1 2 3 under the header of a statistical form. */
    private static boolean isNumbering(HeaderGrid grid, int row) {
        List<String> texts = grid.filled(row);
        if (texts.size() < 3) {
            return false;
        }
        int numbers = 0;
        int before = 0;
        for (String text : texts) {
            Matcher number = COLUMN_NUMBER.matcher(text);
            if (!number.matches()) {
                return false;
            }
            if (Character.isDigit(number.group(1).charAt(0))) {
                int value = Integer.parseInt(number.group(1));
                if (value != before + 1 && numbers > 0) {
                    return false;
                }
                before = value;
                numbers++;
            }
        }
        return numbers >= 2;
    }

    private static boolean isNumberLike(String text) {
        return text.strip().matches("[-+]?[0-9０-９][0-9０-９,，.．]*%?|[-—－/无]+");
    }

    private static Map<Integer, List<String>> paths(HeaderGrid grid, int first, int last) {
        boolean merged = false;
        int columns = 0;
        for (int row = first; row <= last; row++) {
            merged |= grid.isMergedAcross(row);
            columns = Math.max(columns, grid.lastColumn(row));
        }
        var paths = new TreeMap<Integer, List<String>>();
        for (int column = 1; column <= columns; column++) {
            var path = new ArrayList<String>();
            for (int row = first; row <= last; row++) {
                String text = merged ? grid.seen(row, column) : spread(grid, row, column, last);
                boolean numbering = row > first && COLUMN_NUMBER.matcher(text).matches();
                if (!text.isEmpty() && !path.contains(text) && !numbering) {
                    path.add(text);
                }
            }
            if (!path.isEmpty()) {
                paths.put(column, List.copyOf(path));
            }
        }
        return paths;
    }

    /** Without merged cells a blank beside a group belongs to the group on its left, where both have something below. */
    private static String spread(HeaderGrid grid, int row, int column, int last) {
        String own = grid.own(row, column);
        if (!own.isEmpty() || row == last || grid.own(row + 1, column).isEmpty()) {
            return own;
        }
        for (int left = column - 1; left >= 1; left--) {
            if (!grid.own(row, left).isEmpty()) {
                return grid.own(row + 1, left).isEmpty() ? "" : grid.own(row, left);
            }
        }
        return "";
    }

    private static String title(HeaderGrid grid, int first, String sheet) {
        var title = new StringBuilder(sheet);
        for (int row : grid.rowNumbers()) {
            if (row < first && !isMachineCodes(grid.filled(row))) {
                title.append(' ').append(String.join(" ", grid.filled(row)));
            }
        }
        return title.toString().replaceAll("\\s+", " ");
    }

    private static List<String> unitLine(HeaderGrid grid, int first) {
        var units = new ArrayList<String>();
        for (int row : grid.rowNumbers()) {
            if (row >= first) {
                break;
            }
            for (String text : grid.filled(row)) {
                Matcher line = UNIT_LINE.matcher(text);
                if (line.find()) {
                    Arrays.stream(line.group(1).split("[、,，;；/\\s]+")).forEach(units::add);
                }
            }
        }
        return units;
    }
}
