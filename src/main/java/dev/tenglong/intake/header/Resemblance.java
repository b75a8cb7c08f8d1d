package dev.tenglong.intake.header;

import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which field a header that nobody knows may mean (像哪一项). Never taken for it: a column with 土地 in its name that is left
 * out makes every enterprise lack land, so a person has to hear of it.
 */
final class Resemblance {

    /** A ratio, a rank, a plan is no amount, whatever it is of. */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            ".*(?:增速|增长|增幅|同比|环比|比重|占比|比例|亩均|人均|单位(?!:)|排名|得分|评分|分值|等级|目标|计划|预计|税率|税号|税务|纳税人|税负|附加|建筑|绿化|容积|[率价]$|类型|类别|性质|日期|时间|来源|编号).*");

    private static final Map<Pattern, Field> SIGNS = signs();
    private static final Set<Field> LAND =
            Set.of(Field.LAND, Field.LAND_OWNED, Field.LAND_LEASED_IN, Field.LAND_LEASED_OUT);
    private static final int SHORTEST = 4;

    private Resemblance() {}

    private static Map<Pattern, Field> signs() {
        var signs = new LinkedHashMap<Pattern, Field>();
        signs.put(Pattern.compile("土地|用地|占地|宗地"), Field.LAND);
        signs.put(Pattern.compile("能耗|能源消|标准?煤|用能"), Field.ENERGY);
        signs.put(Pattern.compile("电量|用电|耗电"), Field.ELECTRICITY);
        signs.put(Pattern.compile("增加值"), Field.VALUE_ADDED);
        signs.put(Pattern.compile("营业收入|主营收入|销售收入|业务收入"), Field.REVENUE);
        signs.put(Pattern.compile("税"), Field.TAX);
        signs.put(Pattern.compile("从业人|职工|用工"), Field.EMPLOYEES);
        return signs;
    }

    /** The field that a header resembles, of those the table does not give. */
    static Optional<Field> of(HeaderLabel label, HeaderWords words, Set<Field> given) {
        if (label.candidates().isEmpty() || label.span() == Span.NO_AMOUNT || label.prior() != Prior.NOT) {
            return Optional.empty();
        }
        String header = label.candidates().get(0);
        if (NO_AMOUNT.matcher(header).matches()) {
            return Optional.empty();
        }
        return bySign(label, header)
                .or(() -> byWord(header, words))
                .filter(field -> !given.contains(field))
                .filter(field -> !LAND.contains(field) || given.stream().noneMatch(LAND::contains));
    }

    private static Optional<Field> bySign(HeaderLabel label, String header) {
        boolean area = label.unit().filter(u -> u.dimension() == Dimension.AREA).isPresent();
        if (area && header.contains("面积")) {
            return Optional.of(Field.LAND);
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getKey().matcher(header).find())
                .map(Map.Entry::getValue)
                .filter(field -> label.unit().isPresent()
                        ? label.unit().get().dimension() == field.dimension()
                        : field != Field.LAND)
                .findFirst();
    }

    private static Optional<Field> byWord(String header, HeaderWords words) {
        if (header.length() < SHORTEST) {
            return Optional.empty();
        }
        List<String> near = Nearest.to(header, words.quantityWords(SHORTEST));
        return near.isEmpty()
                ? Optional.empty()
                : words.match(HeaderLabel.parse(near.subList(0, 1)), "").map(HeaderWords.Match::field);
    }
}
