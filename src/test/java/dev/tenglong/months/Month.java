package dev.tenglong.months;

import dev.tenglong.samples.Codes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One period of an invented office (一个统计期): who there is, what is true of each, and the tables that say it. */
final class Month {

    private static final List<String> STREETS = List.of("半山街道", "上塘街道", "大关街道");
    private static final List<String> SECTORS = List.of("C1713", "C17", "3484", "C28", "C34");

    private final String period;
    private final int number;
    private final String label;
    private final Map<Firm, Map<Quantity, BigDecimal>> truth = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** @param traits those that may be drawn */
    Month(String period, List<Firm> firms, Random random, Set<Trait> traits) {
        this.period = period;
        this.number = period.length() == 4 ? 12 : Integer.parseInt(period.substring(5));
        this.label = period.length() == 4 ? period + "年" : period.substring(0, 4) + "年" + number + "月";
        for (Firm firm : firms) {
            Map<Quantity, BigDecimal> figures = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                figures.put(quantity, quantity.draw(random, number));
            }
            truth.put(firm, figures);
        }
        for (Subject subject : Subject.values()) {
            drafts.add(drawn(subject, random, traits));
        }
    }

    static List<Firm> firms(Random random) {
        var firms = new ArrayList<Firm>();
        int count = 4 + random.nextInt(9);
        for (int i = 1; i <= count; i++) {
            firms.add(new Firm(
                    Codes.uscc(3_000 + i * 11),
                    "示例第" + "一二三四五六七八九十百千".charAt(i - 1) + (random.nextInt(4) == 0 ? "（杭州）" : "") + "制造有限公司",
                    STREETS.get(i * STREETS.size() / (count + 1)),
                    SECTORS.get(random.nextInt(SECTORS.size()))));
        }
        return firms;
    }

    private Draft drawn(Subject subject, Random random, Set<Trait> traits) {
        Format format = Format.values()[random.nextInt(Format.values().length - 1)];
        var draft = new Draft(this, subject, format, new Random(random.nextLong()));
        var taken = new LinkedHashSet<Trait.Slot>();
        for (Trait trait : Trait.values()) {
            if (traits.contains(trait)
                    && !taken.contains(trait.slot())
                    && trait.fits(draft)
                    && (traits.size() == 1 || draft.random.nextInt(trait.oneIn()) == 0)) {
                trait.change(draft);
                draft.traits.add(trait);
                if (trait.slot() != Trait.Slot.FREE) {
                    taken.add(trait.slot());
                }
            }
        }
        return draft;
    }

    String period() {
        return period;
    }

    /** The period as the JSON has it. */
    String recorded() {
        return period.length() == 4 ? period + "-12" : period;
    }

    String label() {
        return label;
    }

    List<Firm> firms() {
        return List.copyOf(truth.keySet());
    }

    Map<Quantity, BigDecimal> truth(Firm firm) {
        return truth.get(firm);
    }

    List<Draft> drafts() {
        return drafts;
    }
}
