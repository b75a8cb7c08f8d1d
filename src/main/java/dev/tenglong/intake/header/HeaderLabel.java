package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of one column taken apart: the words that name its field, its unit, and what it says of time and calibre.
 *
 * @param candidates  the ways to read its name, the most specific first
 * @param unknownUnit something in brackets that looks like a unit but is none
 * @param year        the year of its figures, if it names one
 * @param months      the last month of the stretch it names (1—3月 gives 3), if it names one
 */
record HeaderLabel(
        List<String> candidates,
        Optional<Unit> unit,
        Optional<String> unknownUnit,
        Span span,
        Prior prior,
        OptionalInt year,
        OptionalInt months,
        Optional<Calibre> calibre) {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\s\\p{Cf}\\p{Zs}*\\u2190-\\u21FF\\u25A0-\\u25FF\\u2605\\u2606\\u2B00-\\u2BFF]");
    /** ① and the like point to a remark below the table. */
    private static final Pattern MARKS = Pattern.compile("[\\p{No}&&[^½¼¾]]");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern OPENING = Pattern.compile("[\\[【〔{〈<《「『“]");
    private static final Pattern CLOSING = Pattern.compile("[\\]】〕}〉>》」』”]");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']{1,30})[\"']");
    private static final Pattern CUT_FIGURE = Pattern.compile("(?:单位:?)?[0-9]{1,3}");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\(?\\d{1,2}(?:\\)|、|\\.(?!\\d))|[一二三四五六七八九十]{1,2}、)(?=.)");
    /** What a pivot table writes before the name of a column that it adds up. */
    private static final Pattern PIVOT = Pattern.compile("^(?:求和项|合计项|(?i:sumof))[::]?(?=.)");

    private static final Pattern UNIT_BEHIND_SPACE = Pattern.compile("[\\s\\u3000]+(\\S{1,14})\\s*$");
    /** Words that make a figure another one: 出租 beside 用地面积. Never left out to find a field. */
    private static final Pattern NARROWING = Pattern.compile("^(?!含|包括|包含).*(?:租|自有|自发|光伏|转供|外供|出口|外销|留成|增值税|所得税|区级|市级"
            + "|省级|中央|欠缴|应缴|未缴|缓缴|减免|退税|集团|合并|本部|母公司|闲置|绿化|批而未供|抵押|查封|建筑|厂房|峰|谷段|平段|市场化|生活"
            + "|办公|居民|研发|女|残疾|外包|派遣|部分|原料).*");

    /** 用地面积/合计 beside 自有 and 租入 is 用地面积. */
    private static final Pattern WHOLE = Pattern.compile("合计|总计|小计|总量|总数|总额|金额|数量|数值|实绩|完成数?");

    private static final Pattern CALORIFIC = Pattern.compile("当量值|(?<![放染物煤污])当量(?=综合|总|能)|^按?当量$");

    /** With room for brackets and dots around it. */
    private static final int LONGEST_UNIT = 30;

    private static final String SEPARATORS = "/,:_-;、·|~=";
    /** What a name of an amount ends in: a unit of one character behind it needs nothing between. */
    private static final Pattern ONE_CHARACTER = Pattern.compile(".+(?:[积量额金收入值耗数费款税地](?=[亩元度吨]$)|数(?=人$))");

    private static final Pattern LONE_UNIT = Pattern.compile("(?:kg)?[\\p{IsHan}]{0,3}(?:标准煤|标煤)");
    private static final int MOST_BRACKETS = 20;

    /** The headers of a wide sheet are asked for again and again, and taking one apart is costly. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final int LONGEST_REMEMBERED = 100;
    private static final Map<List<String>, HeaderLabel> REMEMBERED = new ConcurrentHashMap<>();

    static HeaderLabel parse(List<String> path) {
        HeaderLabel before = REMEMBERED.get(path);
        if (before != null) {
            return before;
        }
        HeaderLabel label = takenApart(path);
        if (path.stream().mapToInt(String::length).sum() <= LONGEST_REMEMBERED) {
            if (REMEMBERED.size() >= MOST_REMEMBERED) {
                REMEMBERED.clear();
            }
            REMEMBERED.put(List.copyOf(path), label);
        }
        return label;
    }

    private static HeaderLabel takenApart(List<String> path) {
        var reader = new Reader();
        List<String> cores =
                path.stream().map(reader::core).filter(c -> !c.isEmpty()).toList();
        List<String> names = cores.stream().filter(c -> !isUnitThatNames(c)).toList();
        Set<String> candidates = new LinkedHashSet<>(candidates(names));
        candidates.addAll(candidates(cores));
        return new HeaderLabel(
                List.copyOf(candidates),
                reader.units.unit(),
                reader.units.unknown(),
                reader.time.span(),
                reader.time.prior(),
                reader.time.year(),
                reader.time.months(),
                reader.calibre);
    }

    /** As used to compare header words: width, dashes and brackets folded, white space gone. */
    static String key(String text) {
        String folded =
                MARKS.matcher(FoldedText.withPowers(FoldedText.of(text))).replaceAll("");
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = DASHES.matcher(folded).replaceAll("-").replace('〜', '~');
        folded = CLOSING.matcher(OPENING.matcher(folded).replaceAll("(")).replaceAll(")");
        return QUOTED.matcher(folded).replaceAll("($1)");
    }

    /** The unit of the column as its field has it: of money, 亿 is 亿元. */
    Optional<Unit> unit(Dimension dimension) {
        return unit.or(() -> unknownUnit.flatMap(scale -> UnitText.scaled(scale, dimension)));
    }

    /** "吨标准煤" and the like also head columns of their own. */
    private static boolean isUnitThatNames(String core) {
        return LONE_UNIT.matcher(core).matches() && Unit.byName(core).isPresent();
    }

    private static List<String> candidates(List<String> cores) {
        Set<String> candidates = new LinkedHashSet<>();
        if (cores.isEmpty()) {
            return List.of();
        }
        String leaf = cores.get(cores.size() - 1);
        candidates.add(String.join("", cores));
        for (int from = 1; from < cores.size(); from++) {
            if (NARROWING.matcher(cores.get(from - 1)).matches()) {
                candidates.removeIf(c -> !c.equals(String.join("", cores)));
            } else {
                candidates.add(String.join("", cores.subList(from, cores.size())));
            }
        }
        if (cores.size() > 1) {
            candidates.add(leaf + cores.get(cores.size() - 2));
            if (WHOLE.matcher(leaf).matches()) {
                candidates.addAll(candidates(cores.subList(0, cores.size() - 1)));
            }
        }
        return List.copyOf(candidates);
    }

    /** Takes the parts of a header path one by one, outermost first; what it learns adds up. */
    private static final class Reader {
        private final TimeWords time = new TimeWords();
        private final HeaderUnits units = new HeaderUnits();
        private Optional<Calibre> calibre = Optional.empty();

        /** What is left of one part when unit, time and calibre are taken out. */
        String core(String part) {
            time.nextPart();
            List<String> written = Arrays.asList(part.split("[\\r\\n]+"));
            var lines = new ArrayList<String>();
            for (int i = 0; i < written.size(); i++) {
                String line = written.get(i);
                Optional<Unit> whole = Unit.byName(line);
                boolean names = isUnitThatNames(key(line));
                if (whole.isPresent() && (written.size() == 1 || isUnitLine(written, i))) {
                    units.name(whole.get());
                    if (names) {
                        lines.add(line);
                    }
                } else {
                    lines.add(withoutUnitBehindSpace(line));
                }
            }
            String text = PIVOT.matcher(
                            NUMBERED.matcher(key(String.join("", lines))).replaceFirst(""))
                    .replaceFirst("");
            text = brackets(text);
            if (!isUnitThatNames(text)) {
                text = unitAtEnd(text);
            }
            text = calibre(text);
            return time.takeOut(text).replaceAll("[-:,;、/_]+$", "").replaceAll("^[-:,;、/_]+", "");
        }

        /** A name may be written one character a line: 从 业 人 员. */
        private static boolean isUnitLine(List<String> lines, int at) {
            return lines.get(at).strip().length() > 1
                    || at == lines.size() - 1
                            && at > 0
                            && lines.get(at - 1).strip().length() > 1;
        }

        private String withoutUnitBehindSpace(String line) {
            Matcher last = UNIT_BEHIND_SPACE.matcher(line);
            if (last.find() && last.start() > 0) {
                String behind = key(last.group(1));
                Optional<Unit> named = behind.contains("单位:") ? UnitText.unit(behind) : UnitText.stated(behind);
                named.ifPresent(units::name);
                boolean doubtful = named.isEmpty()
                        && behind.indexOf('(') < 0
                        && (UnitText.isForeign(behind) || UnitText.isCurrency(behind));
                if (doubtful) {
                    units.doubt(behind);
                }
                return named.isPresent() || doubtful ? line.substring(0, last.start()) : line;
            }
            return line;
        }

        /** From the inside out, however they are nested. */
        private String brackets(String text) {
            int open = text.lastIndexOf('(');
            boolean cut = open > 0 && text.indexOf(')', open) < 0;
            if (cut && CUT_FIGURE.matcher(text.substring(open + 1)).matches()) {
                units.doubt(text.substring(open + 1) + "…"); // a comma within the unit ended the field
            }
            String rest = cut ? text + ")" : text;
            for (int i = 0; i < MOST_BRACKETS; i++) {
                String before = rest;
                rest = innermost(rest);
                if (rest.equals(before)) {
                    break;
                }
            }
            return rest;
        }

        private String innermost(String text) {
            Matcher bracket = BRACKETS.matcher(text);
            var rest = new StringBuilder();
            while (bracket.find()) {
                String inside = bracket.group(1);
                String kept;
                if (inside.equals("街道") || inside.equals("园区") || inside.isEmpty()) {
                    kept = bracket.group();
                } else {
                    calibre(inside);
                    boolean unit = units.take(time.takeOut(inside));
                    kept = !unit && NARROWING.matcher(inside).matches() ? inside : "";
                }
                bracket.appendReplacement(rest, Matcher.quoteReplacement(kept));
            }
            return bracket.appendTail(rest).toString();
        }

        /** 用地面积/亩, 用电量_千瓦时, 实缴税金万元, 税收单位为元. */
        private String unitAtEnd(String text) {
            for (int at = Math.max(2, text.length() - LONGEST_UNIT); at < text.length(); at++) {
                boolean apart = SEPARATORS.indexOf(text.charAt(at - 1)) >= 0;
                String tail = text.substring(at);
                Optional<Unit> named = apart || tail.length() >= 2 ? UnitText.stated(tail) : Optional.empty();
                if (named.isPresent()) {
                    units.name(named.get());
                    return text.substring(0, apart ? at - 1 : at);
                }
            }
            Matcher one = ONE_CHARACTER.matcher(text);
            if (one.lookingAt()) {
                units.name(Unit.byName(text.substring(one.end())).orElseThrow());
                return one.group();
            }
            return withoutForeignUnit(text);
        }

        /** 实缴税金_美元: what stands behind a separator is no part of the name. */
        private String withoutForeignUnit(String text) {
            for (int at = text.length() - 1; at > 1; at--) {
                if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                    String tail = text.substring(at + 1);
                    if (UnitText.isForeign(tail) || UnitText.isScale(tail) || UnitText.isCurrency(tail)) {
                        units.doubt(tail);
                        return text.substring(0, at);
                    }
                }
            }
            return text;
        }

        private String calibre(String text) {
            if (text.contains("等价")) {
                calibre = Optional.of(Calibre.EQUIVALENT);
            } else if (CALORIFIC.matcher(text).find()) {
                calibre = Optional.of(Calibre.CALORIFIC);
            }
            return CALORIFIC.matcher(text.replaceAll("[(]?(按)?等价值?[)]?", "")).replaceAll("");
        }
    }
}
