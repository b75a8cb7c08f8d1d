package dev.tenglong.months;

import dev.tenglong.months.Draft.Column;
import dev.tenglong.months.Draft.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What traits do to a table (特征的写法). */
final class Changes {

    private static final List<String> MISSING = List.of("", "-", "—", "/", "无");
    private static final List<String> REMARKS = List.of(
            "合计后核对",
            "=1+1",
            "+86 571",
            "@备注",
            "很长的说明".repeat(40),
            "😀已核",
            "𫖯氏",
            "带\u0001控制符",
            "a\u000bb",
            "_x000D_",
            "<b>&amp;",
            "第一行\n第二行");

    private Changes() {}

    static List<String> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    static void levels(Draft draft) {
        draft.levels = true;
        draft.groupOnce = draft.random.nextBoolean();
        draft.figures().forEach(c -> c.group = "产出情况");
    }

    static void unusedColumns(Draft draft) {
        String header = one(draft.random, "法定代表人", "联系电话", "登记注册类型", "");
        int at = 3 + draft.random.nextInt(draft.columns.size() - 2);
        draft.columns.add(at, new Column("unused", header));
    }

    static void remarks(Draft draft) {
        var column = new Column("remark", "备注");
        draft.columns.add(column);
        for (Line line : draft.lines) {
            if (draft.random.nextInt(3) == 0) {
                line.at(column).asText(REMARKS.get(draft.random.nextInt(REMARKS.size())));
            }
        }
        if (draft.random.nextInt(20) == 0) {
            draft.line().at(column).asText(longText(draft.random, draft.format.isText() ? 40_000 : 32_000));
        }
    }

    static void footers(Draft draft) {
        draft.below.add(row());
        draft.below.add(row("说明：1.本表数据为快报数；2.以年报为准。"));
        draft.below.add(row("填报人：张三", "", "审核人：李四"));
    }

    static void sheetName(Draft draft) {
        draft.sheet = one(draft.random, "汇总", "数据 (2)", "甲'乙", "&表<1>", "三十一个字的工作表名称三十一个字的工作表名称三十一个字的工", "目录");
    }

    /** As everybody knows it. */
    static void unitNotTold(Draft draft) {
        for (Column column : draft.figures()) {
            rewrite(draft, column, column.quantity.usual());
            column.unitShown = "";
        }
    }

    static void unitOnSecondLine(Draft draft) {
        draft.figures().forEach(c -> c.unitShown = "\n" + c.unitShown);
    }

    static void unitAbove(Draft draft) {
        var words = new ArrayList<String>();
        for (Column column : draft.figures()) {
            column.unitShown = "";
            if (column.quantity.isMoney()) {
                rewrite(draft, column, column.quantity.unit("万元"));
            }
            if (!words.contains(column.unit.word())) {
                words.add(column.unit.word());
            }
        }
        draft.above.add(row("", "单位：" + String.join("、", words)));
    }

    static void unitTold(Draft draft) {
        draft.figures().forEach(c -> c.unitShown = "（单位：" + c.unit.word() + "）");
    }

    static void unitInOddBrackets(Draft draft) {
        for (Column column : draft.figures()) {
            String word = column.unit.word();
            column.unitShown = one(draft.random, "(" + word + ")", "【" + word + "】", "[" + word + "]", "/" + word);
        }
    }

    static void unitInOtherWords(Draft draft) {
        for (Column column : draft.figures()) {
            if (column.quantity == Quantity.ENERGY) {
                rewrite(draft, column, column.quantity.unit("千克标准煤"));
                column.unitShown = one(draft.random, "（公斤标煤）", "(公斤标准煤)", "（kgce）");
            } else {
                rewrite(draft, column, column.quantity.unit("元"));
                column.unitShown = one(draft.random, "（不含海关代征，单位：元）", "（圆）", "（￥）", "（单位为元）", "（人民币元）");
            }
        }
    }

    static void unitAboveInOtherWords(Draft draft) {
        Column tax = draft.figures().get(0);
        rewrite(draft, tax, tax.quantity.unit("元"));
        tax.unitShown = "";
        switch (draft.random.nextInt(4)) {
            case 0 -> draft.above.add(row("", "", "（元）"));
            case 1 -> draft.above.add(row("注：金额单位均为元"));
            case 2 -> draft.above.add(row("", "单位", "元"));
            default -> draft.title += "（元）";
        }
    }

    static void unitColumn(Draft draft) {
        Column figure = draft.figures().get(0);
        var column = new Column("unit", one(draft.random, "计量单位", "单位"));
        draft.columns.add(draft.columns.indexOf(figure) + draft.random.nextInt(2), column);
        figure.unitShown = "";
        for (Line line : draft.lines) {
            Quantity.Written unit = figure.quantity.unit(draft.random);
            line.cells.put(figure, Piece.of(unit.of(draft.month.truth(line.firm).get(figure.quantity))));
            line.at(column).asText(unit.word());
        }
    }

    static void formatNamesUnit(Draft draft) {
        Column tax = draft.figures().get(0);
        rewrite(draft, tax, tax.quantity.unit("元"));
        tax.unitShown = "";
        draft.lines.forEach(line -> line.at(tax).format = "#,##0\"元\"");
    }

    /** Stored in 元, shown in 万元 with one decimal: WPS offers it. */
    static void formatInWan(Draft draft) {
        Column tax = draft.figures().get(0);
        tax.unitShown = draft.random.nextBoolean() ? "" : "（万元）";
        for (Line line : draft.lines) {
            var truth = draft.month.truth(line.firm);
            BigDecimal shown = truth.get(Quantity.TAX).setScale(1, RoundingMode.DOWN);
            truth.put(Quantity.TAX, shown);
            Piece piece = Piece.of(shown.movePointRight(4).setScale(0));
            piece.format = "0!.0,\"万元\"";
            line.cells.put(tax, piece);
        }
    }

    static void unknownUnit(Draft draft) {
        draft.figure().unitShown = one(draft.random, "（市斤）", "（英寻）", "（百斤）");
    }

    static void missingMarks(Draft draft) {
        for (Column column : draft.figures()) {
            if (column.quantity != Quantity.LAND && column.quantity != Quantity.EMPLOYEES) {
                Line line = draft.line();
                draft.month.truth(line.firm).remove(column.quantity);
                line.cells.put(column, Piece.of(MISSING.get(draft.random.nextInt(MISSING.size()))));
            }
        }
    }

    static void noFigure(Draft draft) {
        String words = one(draft.random, "约%s", "%s左右", "待核实", "见附表");
        each(draft, 3, (piece, number) -> piece.asText(words.replace("%s", number.toPlainString())));
    }

    static void errorValues(Draft draft) {
        each(draft, 4, (piece, number) -> {
            piece.asText("#N/A");
            piece.error = true;
        });
    }

    static void numbersAsText(Draft draft) {
        each(draft, 1, (piece, number) -> {
            String plain = number.toPlainString();
            switch (draft.random.nextInt(4)) {
                case 0 -> piece.asText(grouped(number));
                case 1 -> piece.asText(wide(plain));
                case 2 -> piece.asText(" " + plain + " ");
                default -> piece.asText(plain);
            }
        });
    }

    static void formulas(Draft draft) {
        each(draft, 2, (piece, number) -> piece.formula = true);
    }

    static void formatScales(Draft draft) {
        each(draft, 1, (piece, number) -> {
            piece.number = number.movePointRight(3);
            piece.format = (number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0") + ",";
        });
    }

    static void footnoteMarks(Draft draft) {
        String mark = one(draft.random, "²", "③", "⑴", "①", "*", "[1]");
        each(draft, 3, (piece, number) -> piece.asText(number.toPlainString() + mark));
    }

    static void raisedMarks(Draft draft) {
        String mark = one(draft.random, "2", "1)", "①");
        each(draft, 3, (piece, number) -> {
            piece.asText(number.toPlainString());
            piece.raised = mark;
        });
    }

    static void struckOut(Draft draft) {
        each(draft, 3, (piece, number) -> {
            piece.asText(number.toPlainString());
            piece.struck = number.add(BigDecimal.TEN).toPlainString();
        });
    }

    static void twoFigures(Draft draft) {
        each(
                draft,
                3,
                (piece, number) -> piece.asText(number.toPlainString() + "\n"
                        + number.add(BigDecimal.ONE).toPlainString()));
    }

    static void unquotedThousands(Draft draft) {
        each(draft, 2, (piece, number) -> piece.asText(grouped(number)));
    }

    static void dirtyCodes(Draft draft) {
        Column code = draft.column("code");
        for (Line line : draft.lines) {
            Piece piece = line.at(code);
            switch (draft.random.nextInt(6)) {
                case 0 -> piece.asText(" " + piece.text);
                case 1 -> piece.asText(piece.text.toLowerCase(Locale.ROOT));
                case 2 -> piece.asText(wide(piece.text));
                default -> {
                    // As it should be.
                }
            }
        }
    }

    /** The field's first word, with figures of an earlier state, hidden beside the column that counts. */
    static void hiddenColumn(Draft draft) {
        Column figure = draft.figures().get(0);
        var hidden = new Column("hidden", Quantity.valueOf(figure.id).words(new Random(5)));
        hidden.header = figure.header + (draft.random.nextBoolean() ? "" : " ");
        hidden.unitShown = figure.unitShown;
        hidden.hidden = true;
        draft.columns.add(draft.columns.indexOf(figure), hidden);
        for (Line line : draft.lines) {
            BigDecimal number = line.at(figure).number;
            if (number != null) {
                line.cells.put(hidden, Piece.of(number.add(new BigDecimal(17))));
            }
        }
    }

    static void periodColumn(Draft draft) {
        Column figure = draft.figures().get(0);
        int year = Integer.parseInt(draft.month.period().substring(0, 4));
        var column = new Column("period", one(draft.random, "年份", "所属年度", "统计年度"));
        draft.columns.add(3, column);
        for (Line line : new ArrayList<>(draft.lines)) {
            line.at(column).asText(year + "年");
            Line before = copy(draft, line);
            before.at(column).asText((year - 1) + "年");
            draft.figures()
                    .forEach(c ->
                            before.cells.put(c, Piece.of(number(line, figure).add(BigDecimal.TEN))));
            draft.lines.add(draft.lines.indexOf(line), before);
        }
    }

    static void severalMeters(Draft draft) {
        var meter = new Column("meter", "户号");
        draft.columns.add(1, meter);
        int number = 330_100;
        for (Line line : new ArrayList<>(draft.lines)) {
            line.at(meter).asText("A" + number++);
            if (isInNumbers(draft, line) && draft.random.nextInt(3) == 0) {
                halve(draft, line).at(meter).asText("A" + number++);
            }
        }
    }

    static void dittoMarks(Draft draft) {
        severalMeters(draft);
        String mark = one(draft.random, "同上", "〃", "″");
        Line above = null;
        for (Line line : draft.lines) {
            if (above != null && above.firm == line.firm) {
                line.at(draft.column("name")).asText(mark);
                line.at(draft.column("code")).asText(mark);
            }
            above = line;
        }
    }

    static void amountJoined(Draft draft) {
        var number = new Column("number", "税务登记序号");
        draft.columns.add(1, number);
        int next = 1;
        for (Line line : new ArrayList<>(draft.lines)) {
            line.at(number).asText("T" + next++);
            if (draft.random.nextInt(3) == 0) {
                Line second = copy(draft, line);
                second.at(number).asText("T" + next++);
                draft.lines.add(draft.lines.indexOf(line) + 1, second);
                for (Column figure : draft.figures()) {
                    second.cells.put(figure, new Piece());
                    second.joined.add(figure);
                }
            }
        }
    }

    static void conflictingRows(Draft draft) {
        Line line = draft.line();
        Line second = copy(draft, line);
        draft.lines.add(draft.lines.indexOf(line) + 1, second);
        for (Column figure : draft.figures()) {
            if (line.at(figure).number != null) {
                second.cells.put(figure, Piece.of(line.at(figure).number.add(BigDecimal.TEN)));
            }
        }
    }

    static void duplicateRows(Draft draft) {
        Line line = draft.line();
        draft.lines.add(draft.lines.indexOf(line) + 1, copy(draft, line));
    }

    static void streetsJoined(Draft draft) {
        Column street = draft.column("street");
        Line above = null;
        for (Line line : draft.lines) {
            if (above != null && above.firm.street().equals(line.firm.street())) {
                line.cells.put(street, new Piece());
                line.joined.add(street);
            }
            above = line;
        }
    }

    static void subtotals(Draft draft) {
        int at = 1 + draft.random.nextInt(draft.lines.size());
        draft.lines.add(
                at, draft.total(one(draft.random, "小 计", "半山街道小计", "本页合计：", "小计"), draft.random.nextInt(2) * 2));
        split(draft, at);
    }

    static void repeatedHeader(Draft draft) {
        int at = 1 + draft.random.nextInt(draft.lines.size());
        var header = new Line(null);
        header.header = true;
        draft.lines.add(at, header);
        split(draft, at);
    }

    /** Below another line no cell goes on from above. */
    private static void split(Draft draft, int at) {
        Column street = draft.column("street");
        if (street != null && at + 1 < draft.lines.size()) {
            Line next = draft.lines.get(at + 1);
            if (next.joined.remove(street)) {
                next.cells.put(street, Piece.of(next.firm.street()));
            }
            if (!next.joined.isEmpty()) {
                draft.lines.add(at - 1, draft.lines.remove(at));
            }
        }
    }

    static void summaryRows(Draft draft) {
        int name = draft.columns.indexOf(draft.column("name"));
        BigDecimal count = BigDecimal.valueOf(draft.month.firms().size());
        for (String word : List.of("汇总", "全区平均", "Total")) {
            if (draft.random.nextBoolean()) {
                Line line = draft.total(word, name);
                if (word.endsWith("平均")) {
                    draft.figures()
                            .forEach(c -> line.cells.put(
                                    c, Piece.of(line.at(c).number.divide(count, 2, RoundingMode.HALF_UP))));
                }
                draft.lines.add(line);
            }
        }
        draft.lines.add(draft.total("汇总", name));
    }

    static void numberedAhead(Draft draft) {
        for (int i = 1; i <= 3; i++) {
            var line = new Line(null);
            line.at(draft.columns.get(0)).asText(String.valueOf(draft.lines.size() + i));
            draft.lines.add(line);
        }
    }

    private static void rewrite(Draft draft, Column column, Quantity.Written unit) {
        column.unit = unit;
        column.unitShown = "（" + unit.word() + "）";
        for (Line line : draft.lines) {
            line.cells.put(column, Piece.of(unit.of(draft.month.truth(line.firm).get(column.quantity))));
        }
    }

    private interface Writing {
        void change(Piece piece, BigDecimal number);
    }

    /** One figure in {@code in}, at least one. */
    private static void each(Draft draft, int in, Writing writing) {
        Line sure = draft.line();
        for (Column column : draft.figures()) {
            for (Line line : draft.lines) {
                Piece piece = line.at(column);
                if (piece.number != null && piece.format.isEmpty() && (line == sure || draft.random.nextInt(in) == 0)) {
                    writing.change(piece, piece.number);
                }
            }
        }
    }

    /** What was already written as text is no amount that could be split. */
    private static boolean isInNumbers(Draft draft, Line line) {
        return draft.figures().stream().allMatch(figure -> line.at(figure).number != null);
    }

    private static Line halve(Draft draft, Line line) {
        Line second = copy(draft, line);
        draft.lines.add(draft.lines.indexOf(line) + 1, second);
        for (Column figure : draft.figures()) {
            BigDecimal whole = line.at(figure).number;
            if (whole != null) {
                BigDecimal part = whole.divide(new BigDecimal(3), whole.scale(), RoundingMode.DOWN);
                line.cells.put(figure, Piece.of(part));
                second.cells.put(figure, Piece.of(whole.subtract(part)));
            }
        }
        return second;
    }

    private static Line copy(Draft draft, Line line) {
        var copy = new Line(line.firm);
        for (Column column : draft.columns) {
            Piece from = line.at(column);
            var to = new Piece();
            to.text = from.text;
            to.number = from.number;
            to.format = from.format;
            to.raised = from.raised;
            to.struck = from.struck;
            to.error = from.error;
            to.formula = from.formula;
            copy.cells.put(column, to);
        }
        return copy;
    }

    private static BigDecimal number(Line line, Column column) {
        BigDecimal number = line.at(column).number;
        return number == null ? BigDecimal.ONE : number;
    }

    private static String longText(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(one(random, "企业", "用地", "已经", "核实", "街道", "情况", "说明", "年", "月", "，"))
                    .append(random.nextInt(1000));
        }
        return text.substring(0, length);
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c == '.' ? '.' : (char) (c - '!' + '！')));
        return wide.toString();
    }
}
