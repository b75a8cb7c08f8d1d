package dev.tenglong.months;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** A figure of an enterprise (数量), its header words, and the units it is written in with what one of its own unit is worth in them. */
enum Quantity {
    LAND("land", List.of("用地面积", "实际用地面积", "占地面积"), "平方米", "2000/3", "亩", "1", "公顷", "1/15"),
    ENERGY("energy", List.of("综合能耗", "综合能源消费量", "总用能量"), "吨标准煤", "1", "千克标准煤", "1000", "万吨标准煤", "1/10000"),
    ELECTRICITY("", List.of("用电量", "电力消费量", "网供用电量"), "千瓦时", "1", "万千瓦时", "1/10000", "度", "1"),
    VALUE_ADDED("value_added", List.of("工业增加值", "增加值"), "万元", "1", "元", "10000", "千元", "10"),
    REVENUE("revenue", List.of("营业收入", "主营业务收入"), "万元", "1", "元", "10000", "亿元", "1/10000"),
    TAX("tax", List.of("实缴税金", "实缴税收", "入库税收"), "万元", "1", "元", "10000", "千元", "10"),
    EMPLOYEES("employees", List.of("年平均从业人员", "平均从业人数"), "人", "1", "人", "1", "人", "1");

    /** A unit as written, and how many of it make one of the quantity's own. */
    record Written(String word, BigDecimal times, BigDecimal by) {

        /** What is written where {@code amount} is meant; every amount drawn below can be written exactly. */
        BigDecimal of(BigDecimal amount) {
            BigDecimal exact = amount.multiply(times).divide(by, 12, java.math.RoundingMode.UNNECESSARY);
            BigDecimal plain = exact.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    private final String id;
    private final List<String> words;
    private final List<Written> units;

    Quantity(String id, List<String> words, String... units) {
        this.id = id;
        this.words = words;
        var all = new java.util.ArrayList<Written>();
        for (int i = 0; i < units.length; i += 2) {
            String[] worth = (units[i + 1] + "/1").split("/");
            all.add(new Written(units[i], new BigDecimal(worth[0]), new BigDecimal(worth[1])));
        }
        this.units = List.copyOf(all);
    }

    /** Its key among the quantities of the JSON; empty where it has none. */
    String id() {
        return id;
    }

    String words(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    Written unit(Random random) {
        return units.get(random.nextInt(units.size()));
    }

    Written unit(String word) {
        return units.stream().filter(u -> u.word().equals(word)).findFirst().orElseThrow();
    }

    /** What is meant where nothing is told. */
    Written usual() {
        return unit(
                switch (this) {
                    case LAND -> "亩";
                    case ENERGY -> "吨标准煤";
                    case ELECTRICITY -> "万千瓦时";
                    case EMPLOYEES -> "人";
                    default -> "万元";
                });
    }

    boolean isMoney() {
        return this == VALUE_ADDED || this == REVENUE || this == TAX;
    }

    /** An amount for the year so far. */
    BigDecimal draw(Random random, int month) {
        return switch (this) {
            case LAND -> BigDecimal.valueOf(500 + random.nextInt(60_000), 0).multiply(new BigDecimal("0.003"));
            case ENERGY -> BigDecimal.valueOf((2_000L + random.nextInt(90_000)) * month, 2);
            case ELECTRICITY -> BigDecimal.valueOf((3_000L + random.nextInt(200_000)) * month);
            case VALUE_ADDED -> BigDecimal.valueOf((3_000L + random.nextInt(300_000)) * month, 2);
            case REVENUE -> BigDecimal.valueOf((20_000L + random.nextInt(900_000)) * month, 2);
            case TAX -> BigDecimal.valueOf((300L + random.nextInt(40_000)) * month, 2);
            case EMPLOYEES -> BigDecimal.valueOf(8 + random.nextInt(700));
        };
    }
}
