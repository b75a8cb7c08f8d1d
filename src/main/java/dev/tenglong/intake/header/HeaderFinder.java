package dev.tenglong.intake.header;

import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.sheet.RawCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the header of a table: the first row with a column that identifies enterprises, with the levels above and below
 * that belong to it. Title rows, machine codes and blank rows before it are passed over.
 */
public final class HeaderFinder {

    private static final Pattern MARK = Pattern.compile("[-—－–/／]+");
    private static final Pattern TITLE = Pattern.compile("(?s).*(?:表|清单|台账|名单|汇总|明细|数据|统计|年|月|月份|年度|季度|日)(?:[(（].*)?");
    private static final Pattern COMPANY = Pattern.compile(".{4,40}(?:公司|厂|合作社|集团)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?!其中[:：]).*[:：，。].*");
    /** What a row of units may say of itself below the names. */
    private static final Pattern UNIT_ROW = Pattern.compile("[(（]?(?:计量)?单\\s*位[)）]?[:：]?");

    private static final int LONGEST_UNIT = 8;
    private static final Pattern BRACKETED = Pattern.compile("[(（【\\[][^()（）【】\\[\\]]*[)）】\\]]");
    private static final int LONGEST_HEADER = 60;
    /** Columns of all the rows that may be the header: one of the widest, or every row of a table of 270 columns. */
    private static final int MOST_LOOKED_AT = 16_000;

    private static final int MOST_KNOWN = 20_000;
    private static final int MOST_LEVELS_ABOVE = 10;
    private static final int MOST_LEVELS_BELOW = 3;

    private final HeaderWords words;
    /** What texts name: those of a header are asked for again and again. */
    private final Map<String, Optional<Field>> known = new HashMap<>();

    public HeaderFinder(HeaderWords words) {
        this.words = words;
    }

    /**
     * @param sheet the name of the sheet: part of the title. The name of the file is not, for it must decide nothing.
     */
    public Optional<HeaderChoice> find(HeaderGrid grid, String sheet) {
        Optional<HeaderChoice> alone = Optional.empty();
        var passedOver = new ArrayList<Integer>();
        int looked = 0;
        for (int row : grid.rowNumbers()) {
            int column = looked < MOST_LOOKED_AT ? identityColumn(grid, row) : 0;
            if (column > 0 && !isFormLine(grid, row)) {
                Header header = build(grid, row, column, sheet);
                looked += header.paths().size();
                if (fields(header).size() > 1) {
                    return Optional.of(new HeaderChoice(header, passedOver));
                }
                if (passedOver.isEmpty() && !isForm(grid, row, column)) {
                    alone = Optional.of(new HeaderChoice(header, List.of()));
                }
                passedOver.add(row);
            }
        }
        return alone;
    }

    /** The header a person says stands in these rows; empty where nothing stands there. */
    public Optional<Header> at(HeaderGrid grid, int first, int last, String sheet) {
        Map<Integer, List<String>> paths = HeaderPaths.of(grid, first, last);
        return paths.isEmpty() ? Optional.empty() : Optional.of(header(grid, first, last, paths, sheet));
    }

    /**
     * The row that most likely names the columns of a table nobody recognised: of the first with the most short texts,
     * where there are three at least.
     */
    public OptionalInt likely(HeaderGrid grid) {
        int best = 0;
        int most = 2;
        for (int row : grid.rowNumbers()) {
            List<String> texts = grid.filled(row);
            long names = texts.stream()
                    .filter(t -> t.length() <= LONGEST_HEADER && !isNumberLike(t))
                    .distinct()
                    .count();
            if (names > most && names * 2 > texts.size() && !IdleRow.isMachineCodes(texts)) {
                best = row;
                most = (int) names;
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int identityColumn(HeaderGrid grid, int row) {
        for (int column = 1; column <= grid.lastColumn(row); column++) {
            if (isIdentity(grid.own(row, column))) {
                return column;
            }
        }
        return 0;
    }

    private Set<Field> fields(Header header) {
        var fields = EnumSet.noneOf(Field.class);
        header.paths()
                .values()
                .forEach(path -> words.match(HeaderLabel.parse(path), header.title())
                        .ifPresent(match -> fields.add(match.field())));
        return fields;
    }

    /** Whether what seems a header is a line of a form of one enterprise (登记表). */
    public boolean isFormOfOne(HeaderGrid grid) {
        return grid.rowNumbers().stream().anyMatch(row -> isFormLine(grid, row));
    }

    /** A label with its value beside it: a name or a code stands where the header of another column would. */
    private boolean isFormLine(HeaderGrid grid, int row) {
        for (int column = 1; column < grid.lastColumn(row); column++) {
            String beside = grid.own(row, column + 1);
            if (isIdentity(grid.own(row, column))
                    && (Uscc.of(beside).isPresent()
                            || COMPANY.matcher(beside).matches()
                                    && field(beside).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Header words under one another: a form of one enterprise or an explanation of indicators, not a table. */
    private boolean isForm(HeaderGrid grid, int row, int column) {
        Optional<Field> field = field(grid.own(row, column));
        return grid.rowNumbers().stream()
                .filter(below -> below > row)
                .map(below -> field(grid.own(below, column)))
                .anyMatch(other -> other.isPresent() && !other.equals(field));
    }

    private Optional<Field> field(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        Optional<Field> field = known.get(text);
        if (field == null) {
            field = words.match(HeaderLabel.parse(List.of(text)), "").map(HeaderWords.Match::field);
            if (known.size() < MOST_KNOWN) {
                known.put(text, field);
            }
        }
        return field;
    }

    private boolean isIdentity(String text) {
        return field(text).filter(f -> f == Field.NAME || f == Field.USCC).isPresent();
    }

    private Header build(HeaderGrid grid, int row, int identityColumn, String sheet) {
        int first = grid.firstRowOf(row, identityColumn);
        while (row - first < MOST_LEVELS_ABOVE && isGroupRow(grid, first - 1, first, row)) {
            first--;
        }
        int last = Math.max(row, grid.lastRowOf(row, identityColumn));
        while (last - row < MOST_LEVELS_BELOW
                && (isLevelBelow(grid, row, last + 1)
                        || isUnitRow(grid, last + 1)
                        || IdleRow.isIdle(grid.filled(last + 1))
                        || grid.filled(last + 1).isEmpty() && isUnitRow(grid, last + 2))) {
            last++;
        }
        return header(grid, first, last, HeaderPaths.of(grid, first, last), sheet);
    }

    private static Header header(HeaderGrid grid, int first, int last, Map<Integer, List<String>> paths, String sheet) {
        return new Header(
                first, last, paths, title(grid, first, sheet), TableUnits.above(grid, first, sheet), List.of());
    }

    /** A row of column groups above the row with the identity column: several short texts, spread over columns. */
    private boolean isGroupRow(HeaderGrid grid, int row, int below, int identityRow) {
        if (row < 1 || !grid.has(row)) {
            return false;
        }
        List<String> texts = grid.filled(row);
        boolean heads =
                texts.size() >= 2 || texts.size() == 1 && grid.isMergedAcross(row) && !spansAll(grid, row, below);
        return heads
                && texts.stream().noneMatch(HeaderFinder::isNoHeading)
                && !IdleRow.isMachineCodes(texts)
                && texts.stream().noneMatch(t -> t.startsWith("附件"))
                && !isTitle(grid, row, identityRow);
    }

    private static boolean isNoHeading(String text) {
        String outside = outside(text);
        return text.length() > 30
                || outside.isBlank()
                || SENTENCE.matcher(outside).matches()
                || outside.contains("单位");
    }

    /** A header without its brackets: what stands there of its unit is no sentence. */
    private static String outside(String text) {
        return BRACKETED.matcher(text).replaceAll("");
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

    /** Two texts in a row may also be a title and its date: groups do not head names and figures together. */
    private boolean isTitle(HeaderGrid grid, int row, int identityRow) {
        boolean names = false;
        boolean figures = false;
        String heading = "";
        for (int column = 1; column <= grid.lastColumn(identityRow); column++) {
            RawCell cell = grid.cell(row, column);
            if (!cell.isBlank()) {
                if (!(cell instanceof RawCell.Text)
                        && !YEAR.matcher(cell.text()).matches()) {
                    return true;
                }
                names = false;
                figures = false;
            }
            Optional<Field> field = field(grid.own(identityRow, column));
            names |= field.filter(f -> f == Field.NAME || f == Field.USCC).isPresent();
            figures |= field.filter(Field::isQuantity).isPresent();
            String own = grid.own(row, column);
            heading = own.isEmpty() ? heading : own;
            if (names
                    && (figures && !heading.isEmpty() || TITLE.matcher(heading).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Units under every figure, perhaps with a dash under the names; one that is not known among them is one all the same. */
    private static boolean isUnitRow(HeaderGrid grid, int row) {
        List<String> texts = grid.filled(row).stream()
                .filter(t -> !MARK.matcher(t).matches() && !UNIT_ROW.matcher(t).matches())
                .map(t -> HeaderLabel.key(t).replaceAll("^\\(|\\)$", ""))
                .toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(t -> UnitText.unit(t).isPresent()
                                || t.length() <= LONGEST_UNIT && !isNumberLike(t) && UnitText.looksLikeOne(t))
                && (texts.stream().anyMatch(t -> UnitText.unit(t).isPresent())
                        || grid.filled(row).size() > texts.size());
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
                    || SENTENCE.matcher(outside(cell.text())).matches()) {
                return false;
            }
            texts++;
        }
        return texts > 0;
    }

    private static boolean isNumberLike(String text) {
        return text.strip().matches("[-+]?[0-9０-９][0-9０-９,，.．]*%?|[-—－/无]+");
    }

    private static String title(HeaderGrid grid, int first, String sheet) {
        var title = new StringBuilder(sheet);
        for (int row : grid.rowNumbers()) {
            if (row < first && !IdleRow.isMachineCodes(grid.filled(row))) {
                title.append(' ').append(String.join(" ", grid.filled(row)));
            }
        }
        return title.toString().replaceAll("\\s+", " ");
    }
}
