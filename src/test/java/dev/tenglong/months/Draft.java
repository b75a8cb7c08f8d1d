package dev.tenglong.months;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A table before it is written (表的底稿): traits change it. */
final class Draft {

    /** A column: who or what, or a quantity. */
    static final class Column {
        final String id;
        final Quantity quantity;
        String header;
        String group = "";
        Quantity.Written unit;
        /** How the unit stands behind the words. */
        String unitShown = "";

        boolean hidden;

        Column(String id, String header) {
            this(id, null, header, null);
        }

        Column(String id, Quantity quantity, String header, Quantity.Written unit) {
            this.id = id;
            this.quantity = quantity;
            this.header = header;
            this.unit = unit;
            if (unit != null) {
                unitShown = "（" + unit.word() + "）";
            }
        }

        String label() {
            return header + unitShown;
        }
    }

    /** A row below the header. */
    static final class Line {
        /** Whose it is; null for a line about nobody. */
        final Firm firm;

        final Map<Column, Piece> cells = new HashMap<>();
        boolean hidden;
        /** Columns whose cell is one with that of the line above. */
        final Set<Column> joined = new LinkedHashSet<>();
        /** Stands for the header once more. */
        boolean header;

        Line(Firm firm) {
            this.firm = firm;
        }

        Piece at(Column column) {
            return cells.computeIfAbsent(column, c -> new Piece());
        }
    }

    final Month month;
    final Subject subject;
    final Random random;
    Format format;
    final List<Column> columns = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<List<String>> above = new ArrayList<>();
    final List<List<String>> below = new ArrayList<>();
    final Set<Trait> traits = new LinkedHashSet<>();
    String sheet = "Sheet1";
    String title;
    boolean titleJoined;
    boolean levels;
    /** Whether a group is named above its first column only, as a merged cell is saved as text. */
    boolean groupOnce;

    boolean machineCodes;
    boolean columnNumbers;
    boolean emptySheets;
    /** Whether something stands in the last column a sheet has, far from the table. */
    boolean stray;

    Draft(Month month, Subject subject, Format format, Random random) {
        this.month = month;
        this.subject = subject;
        this.format = format;
        this.random = random;
        this.title = "某区" + month.label() + subject.title();
        columns.add(new Column("serial", "序号"));
        columns.add(new Column("code", "统一社会信用代码"));
        columns.add(new Column("name", random.nextBoolean() ? "企业名称" : "单位名称"));
        if (subject == Subject.IDENTITY || random.nextInt(3) == 0) {
            columns.add(new Column("street", "所属街道"));
        }
        if (subject == Subject.IDENTITY) {
            columns.add(new Column("sector", "行业代码"));
            columns.add(new Column("scale", "规模"));
        }
        for (Quantity quantity : subject.quantities()) {
            columns.add(new Column(quantity.name(), quantity, quantity.words(random), quantity.unit(random)));
        }
        int number = 0;
        for (Firm firm : month.firms()) {
            lines.add(line(firm, ++number));
        }
    }

    private Line line(Firm firm, int number) {
        var line = new Line(firm);
        for (Column column : columns) {
            line.cells.put(
                    column,
                    switch (column.id) {
                        case "serial" -> Piece.of(String.valueOf(number));
                        case "code" -> Piece.of(firm.code());
                        case "name" -> Piece.of(firm.name());
                        case "street" -> Piece.of(firm.street());
                        case "sector" -> Piece.of(firm.sector());
                        case "scale" -> Piece.of("规上");
                        default -> Piece.of(column.unit.of(month.truth(firm).get(column.quantity)));
                    });
        }
        return line;
    }

    List<Column> figures() {
        return columns.stream().filter(c -> c.quantity != null).toList();
    }

    Column column(String id) {
        return columns.stream().filter(c -> c.id.equals(id)).findFirst().orElse(null);
    }

    boolean has(String id) {
        return column(id) != null;
    }

    Column figure() {
        List<Column> figures = figures();
        return figures.get(random.nextInt(figures.size()));
    }

    Line line() {
        List<Line> firms = lines.stream().filter(l -> l.firm != null).toList();
        return firms.get(random.nextInt(firms.size()));
    }

    /** A line about nobody: a word, and a number under every figure. */
    Line total(String word, int at) {
        var line = new Line(null);
        line.at(columns.get(at)).asText(word);
        for (Column column : figures()) {
            var sum = java.math.BigDecimal.ZERO;
            for (Line one : lines) {
                if (one.firm != null && one.at(column).number != null) {
                    sum = sum.add(one.at(column).number);
                }
            }
            line.cells.put(column, Piece.of(sum));
        }
        return line;
    }

    /** Whether a trait may leave a figure of this table unknown, with a finding. */
    boolean mayDeclare() {
        return traits.stream().anyMatch(Trait::mayDeclare);
    }

    @Override
    public String toString() {
        return subject + " " + format + " " + traits;
    }
}
