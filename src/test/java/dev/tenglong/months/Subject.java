package dev.tenglong.months;

import java.util.List;

/** What a table is about (表的内容): who sends it and which figures it holds. */
enum Subject {
    LAND("规划资源", "工业企业用地情况表", Quantity.LAND),
    ENERGY("统计用能", "工业企业综合能耗情况表", Quantity.ENERGY),
    ELECTRICITY("供电", "工业企业用电情况表", Quantity.ELECTRICITY),
    OUTPUT("统计产出", "工业企业产出情况表", Quantity.VALUE_ADDED, Quantity.REVENUE, Quantity.EMPLOYEES),
    TAX("税务", "企业税收情况表", Quantity.TAX),
    IDENTITY("名录", "工业企业名录");

    private final String sender;
    private final String title;
    private final List<Quantity> quantities;

    Subject(String sender, String title, Quantity... quantities) {
        this.sender = sender;
        this.title = title;
        this.quantities = List.of(quantities);
    }

    String sender() {
        return sender;
    }

    String title() {
        return title;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    boolean isOfMoney() {
        return !quantities.isEmpty() && quantities.stream().allMatch(q -> q.isMoney());
    }
}
