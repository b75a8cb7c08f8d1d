package dev.tenglong.intake;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.samples.Codes;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A table as departments send them (杂乱的表), with whatever can stand around its figures in any combination, and what it
 * says.
 */
final class MessyTable {

    /** What one enterprise's row says; a field that is missing is not in it. */
    record Firm(String name, String code, String street, Map<Field, BigDecimal> figures) {}

    /** How a column is headed: a group, its own words, its unit. */
    private record Head(Field field, String group, String words, Unit unit) {}

    private static final List<Head> FIGURES = List.of(
            new Head(Field.LAND_OWNED, "用地", "自有", Unit.SQUARE_METRE),
            new Head(Field.LAND_LEASED_IN, "用地", "租入", Unit.SQUARE_METRE),
            new Head(Field.ELECTRICITY, "", "1—3月用电量", Unit.KWH),
            new Head(Field.TAX, "产出", "实缴税金", Unit.WAN_YUAN),
            new Head(Field.REVENUE, "产出", "营业收入", Unit.WAN_YUAN),
            new Head(Field.EMPLOYEES, "", "年平均从业人员", Unit.PERSON));
    private static final List<String> STREETS = List.of("半山街道", "上塘街道", "大关街道");
    private static final List<String> WORDS_FOR_TOTALS = List.of(
            "小 计",
            "半山街道小计",
            "本页合计：",
            "共12家",
            "其中：规上",
            "汇总",
            "半山街道 汇总",
            "全区平均",
            "中位数",
            "Total",
            "Grand Total",
            "最大值",
            "标准差",
            "计数",
            "去年同期",
            "2021年同期",
            "增减（%）",
            "同比",
            "占比",
            "区平均水平",
            "行业平均值",
            "目标值",
            "排名",
            "12户",
            "甲示例第1（杭州）有限公司 小计");
    private static final List<String> SAME_AS_ABOVE = List.of("同上", "〃", "″", "\"", "—〃—", "（同上）", "do.");
    private static final List<String> MISSING = List.of("", "-", "—", "/", "无");
    private static final List<String> UNUSED = List.of("法定代表人", "联系电话", "备注", "工业总产值增速（%）", "登记注册类型");

    private final Random random;
    private final SheetInMemory sheet = new SheetInMemory();
    private final List<Firm> firms = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final boolean levels;
    private final boolean merged;
    private final boolean unitAbove;
    private final boolean unitOnSecondLine;
    private final boolean mergedStreets;
    private final Map<Field, List<BigDecimal>> amounts = new EnumMap<>(Field.class);
    private int totals;
    private boolean below;

    MessyTable(long seed) {
        this.random = new Random(seed);
        this.levels = random.nextInt(3) > 0;
        this.merged = random.nextBoolean();
        this.unitAbove = random.nextInt(3) == 0;
        this.unitOnSecondLine = random.nextBoolean();
        this.mergedStreets = random.nextBoolean();
        layOut();
        above();
        var header = new ArrayList<>(header());
        header.addAll(below());
        rows(header);
        footers();
    }

    SheetInMemory sheet() {
        return sheet;
    }

    List<Firm> firms() {
        return List.copyOf(firms);
    }

    /** Which column holds what: id texts, figures by field, others by header, blanks. */
    private void layOut() {
        columns.add("序号");
        columns.addAll(random.nextBoolean() ? List.of("街道", "名称", "代码") : List.of("名称", "代码", "街道"));
        heads.addAll(FIGURES);
        heads.removeIf(h -> random.nextInt(4) == 0);
        if (heads.isEmpty()) {
            heads.add(FIGURES.get(2));
        }
        String group = "";
        for (Head head : heads) {
            if (random.nextInt(5) == 0 && !head.group().equals(group)) {
                columns.add(random.nextBoolean() ? "" : UNUSED.get(random.nextInt(UNUSED.size())));
            }
            columns.add(head.field().id());
            group = head.group();
        }
        if (random.nextBoolean()) {
            columns.add("备注");
        }
    }

    private void above() {
        if (random.nextBoolean()) {
            sheet.texts(List.of("附件" + (random.nextBoolean() ? "1" : "") + "："));
        }
        if (random.nextInt(4) > 0) {
            boolean dated = !merged && random.nextBoolean();
            int row = sheet.texts(
                    dated ? List.of("某区工业企业用地用能情况表", "", "", "2022年4月10日") : List.of("某区2022年3月工业企业\n用地用能情况表"));
            if (merged) {
                sheet.merge(row, 1, row, columns.size());
            }
        }
        if (random.nextBoolean()) {
            sheet.add(List.of());
        }
        if (random.nextInt(3) == 0) {
            var codes = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                codes.add("X" + i);
            }
            sheet.texts(codes);
        }
        if (unitAbove) {
            var cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            cells.set(random.nextInt(columns.size()), "单位：平方米、千瓦时、万元、人");
            sheet.texts(cells);
        }
    }

    /** The rows of the header, to be repeated. */
    private List<Integer> header() {
        int first = sheet.size() + 1;
        if (levels) {
            var upper = new ArrayList<String>();
            var lower = new ArrayList<String>();
            String before = "";
            for (String column : columns) {
                Head head = head(column);
                boolean grouped = head != null && !head.group().isEmpty();
                String above = grouped ? head.group() : title(column);
                upper.add(grouped && above.equals(before) ? "" : above);
                lower.add(grouped ? own(head) : "");
                before = grouped ? above : "";
            }
            sheet.texts(upper);
            sheet.texts(lower);
            if (merged) {
                mergeHeader(first, upper, lower);
            }
            return List.of(first, first + 1);
        }
        sheet.texts(columns.stream()
                .map(column -> head(column) == null ? title(column) : flat(head(column)))
                .toList());
        return List.of(first);
    }

    private void mergeHeader(int first, List<String> upper, List<String> lower) {
        for (int c = 0; c < columns.size(); c++) {
            if (lower.get(c).isEmpty()) {
                sheet.merge(first, c + 1, first + 1, c + 1);
            } else if (!upper.get(c).isEmpty()) {
                int last = c;
                while (last + 1 < columns.size()
                        && upper.get(last + 1).isEmpty()
                        && !lower.get(last + 1).isEmpty()) {
                    last++;
                }
                if (last > c) {
                    sheet.merge(first, c + 1, first, last + 1);
                }
            }
        }
    }

    private Head head(String column) {
        return heads.stream()
                .filter(h -> h.field().id().equals(column))
                .findFirst()
                .orElse(null);
    }

    private String title(String column) {
        Head head = head(column);
        if (head != null) {
            return own(head);
        }
        return switch (column) {
            case "名称" -> unitOnSecondLine ? "企 业 名 称" : "单位名称";
            case "代码" -> "统一社会\n信用代码";
            case "街道" -> "所属街道\n（园区）";
            default -> column;
        };
    }

    private String own(Head head) {
        if (unitAbove) {
            return head.words();
        }
        return head.words() + (unitOnSecondLine ? "\n" : "") + "（" + head.unit().label() + "）";
    }

    /** Without levels a part of a group says which. */
    private String flat(Head head) {
        return head.group().equals("用地") ? "用地" + own(head) : own(head);
    }

    /** A row that numbers the columns, which a page break may repeat or not. */
    private List<Integer> below() {
        if (random.nextInt(5) == 0) {
            var numbers = new ArrayList<>(List.of("甲", "乙", "丙", "丁"));
            for (int i = 4; i < columns.size(); i++) {
                numbers.add(String.valueOf(i - 3));
            }
            int row = sheet.texts(numbers);
            return random.nextBoolean() ? List.of(row) : List.of();
        }
        return List.of();
    }

    private void rows(List<Integer> header) {
        int count = 3 + random.nextInt(12);
        String street = "";
        int streetFrom = 0;
        for (int i = 0; i < count; i++) {
            boolean breaks = i > 0 && random.nextInt(6) == 0;
            if (street.isEmpty() || breaks || random.nextInt(4) == 0) {
                mergeStreet(streetFrom);
                street = STREETS.get(random.nextInt(STREETS.size()));
                streetFrom = 0;
            }
            if (breaks) {
                between(header);
            }
            int row = firm(i + 1, street, streetFrom > 0);
            streetFrom = streetFrom == 0 ? row : streetFrom;
            if (random.nextInt(8) == 0) {
                sheet.hide(row);
            }
        }
        mergeStreet(streetFrom);
        for (int i = random.nextInt(3); i > 0; i--) {
            sheet.texts(List.of(String.valueOf(count + i)));
        }
    }

    private void mergeStreet(int from) {
        int column = columns.indexOf("街道") + 1;
        if (mergedStreets && from > 0 && sheet.size() > from) {
            sheet.merge(from, column, sheet.size(), column);
        }
    }

    /** What stands between two pages: a subtotal, a blank row, the header again. */
    private void between(List<Integer> header) {
        if (random.nextBoolean()) {
            total(WORDS_FOR_TOTALS.get(random.nextInt(WORDS_FOR_TOTALS.size())));
        }
        if (random.nextInt(4) == 0) {
            var heading = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            heading.set(random.nextInt(2) == 0 ? 0 : columns.indexOf("名称"), "（二）上塘街道");
            sheet.texts(heading);
        }
        if (random.nextBoolean()) {
            sheet.add(List.of());
        }
        if (random.nextBoolean()) {
            for (int row : header) {
                sheet.again(row);
            }
        }
    }

    private int firm(int number, String street, boolean streetAbove) {
        String name = "甲" + "示例第" + number + "（杭州）有限公司";
        String code = Codes.uscc(1000 + number);
        var figures = new EnumMap<Field, BigDecimal>(Field.class);
        var cells = new ArrayList<RawCell>();
        for (String column : columns) {
            Head head = head(column);
            if (head != null) {
                cells.add(figure(head, figures));
            } else {
                cells.add(text(
                        switch (column) {
                            case "序号" -> String.valueOf(number);
                            case "名称" -> random.nextInt(4) == 0 ? name + " " : name;
                            case "代码" -> dirty(code);
                            case "街道" -> street(street, streetAbove);
                            case "备注" -> random.nextInt(3) == 0 ? "合计后核对" : "";
                            default -> "";
                        }));
            }
        }
        firms.add(new Firm(name, code, street, figures));
        return sheet.add(cells);
    }

    private String street(String street, boolean same) {
        if (same && mergedStreets) {
            return "";
        }
        return same && random.nextInt(3) == 0 ? SAME_AS_ABOVE.get(random.nextInt(SAME_AS_ABOVE.size())) : street;
    }

    private String dirty(String code) {
        return switch (random.nextInt(8)) {
            case 0 -> " " + code;
            case 1 -> code.toLowerCase(Locale.ROOT);
            case 2 -> wide(code);
            default -> code;
        };
    }

    private RawCell figure(Head head, Map<Field, BigDecimal> figures) {
        if (random.nextInt(6) == 0) {
            return text(MISSING.get(random.nextInt(MISSING.size())));
        }
        int whole = 50 + random.nextInt(head.field() == Field.EMPLOYEES ? 900 : 90_000);
        BigDecimal amount = BigDecimal.valueOf(whole, head.field() == Field.EMPLOYEES ? 0 : random.nextInt(3));
        amounts.computeIfAbsent(head.field(), f -> new ArrayList<>()).add(amount);
        figures.put(head.field(), head.unit().toBase(amount).stripTrailingZeros());
        return switch (random.nextInt(4)) {
            case 0 -> text(String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount));
            case 1 -> text(wide(amount.toPlainString()));
            case 2 -> text(" " + amount.toPlainString() + " ");
            default -> new RawCell.Number(amount.doubleValue());
        };
    }

    private static String wide(String digits) {
        var wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append(c == '.' ? '.' : (char) (c - '!' + '！')));
        return wide.toString();
    }

    private static RawCell text(String text) {
        return text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text);
    }

    private void total(String word) {
        totals++;
        int at = random.nextBoolean() ? 0 : columns.indexOf("名称");
        var cells = new ArrayList<RawCell>();
        for (int c = 0; c < columns.size(); c++) {
            cells.add(c == at ? text(word) : head(columns.get(c)) == null ? RawCell.BLANK : new RawCell.Number(99_999));
        }
        sheet.add(cells);
    }

    /** A total in words nobody foresaw: its figures say what it is, where two columns have enough to add up. */
    private void totalByFigures() {
        List<Field> added = amounts.keySet().stream()
                .filter(field -> amounts.get(field).size() >= 3)
                .toList();
        if (added.size() < 2) {
            return;
        }
        totals++;
        boolean named = random.nextBoolean();
        var cells = new ArrayList<RawCell>();
        for (String column : columns) {
            Head head = head(column);
            if (head != null && added.contains(head.field())) {
                BigDecimal sum = amounts.get(head.field()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                cells.add(new RawCell.Number(sum.doubleValue()));
            } else {
                cells.add(text(named && column.equals("名称") ? "本次报送范围" : ""));
            }
        }
        sheet.add(cells);
    }

    /** How many rows are totals of some kind. */
    int totals() {
        return totals;
    }

    private void footers() {
        if (random.nextInt(3) == 0) {
            totalByFigures();
        }
        if (random.nextBoolean()) {
            total("合计");
        }
        if (random.nextInt(3) == 0) {
            sheet.texts(List.of("说明：1.本表数据为快报数；2.以年报为准。"));
        }
        if (random.nextBoolean()) {
            sheet.texts(List.of("填报人：张三", "", "审核人：李四"));
        }
        if (random.nextInt(4) == 0) {
            sheet.texts(List.of("", "填报日期：2022年4月10日"));
        }
        if (random.nextInt(5) == 0) {
            another();
        }
    }

    /** Another table below, which is not read. */
    private void another() {
        below = true;
        sheet.texts(List.of("", "某区工业企业排放情况表"));
        sheet.texts(List.of("序号", "企业名称", "统一社会信用代码", "街道", "化学需氧量（吨）", "氨氮（吨）"));
        sheet.texts(List.of("1", "乙示例有限公司", Codes.uscc(9), "半山街道", "3", "4"));
    }

    /** Whether another table stands below. */
    boolean hasAnother() {
        return below;
    }
}
