package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Calibre;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cf}\\p{Zs}*]");
    /** ① and the like point to a remark below the table. */
    private static final Pattern MARKS = Pattern.compile("[\\p{No}&&[^½¼¾]]");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern OPENING = Pattern.compile("[\\[【〔{〈<]");
    private static final Pattern CLOSING = Pattern.compile("[\\]】〕}〉>]");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\(?\\d{1,2}(?:\\)|、|\\.(?!\\d))|[一二三四五六七八九十]{1,2}、)(?=.)");
    private static final Pattern LOOKS_LIKE_A_UNIT =
            Pattern.compile("(单位:?)?.{0,6}([元米吨亩顷度瓦时焦克升方卡斤里桶人户]|[A-Za-z]{1,4}[0-9²³]?)|.*[%‰].*|百分[比点数].*");
    private static final Pattern UNIT_BEHIND_SPACE = Pattern.compile("[\\s\\u3000]+(\\S{1,6})\\s*$");
    /** Words that make a figure another one: 出租 beside 用地面积. Never left out to find a field. */
    private static final Pattern NARROWING = Pattern.compile("^(?!含|包括|包含).*(?:租|自有|自发|光伏|转供|外供|出口|外销).*");

    /** 用地面积/合计 beside 自有 and 租入 is 用地面积. */
    private static final Pattern WHOLE = Pattern.compile("合计|总计|小计|总量|总数|总额|金额|数量|数值|实绩|完成数?");

    private static final Pattern CALORIFIC = Pattern.compile("当量值|(?<![放染物煤污])当量(?=综合|总|能)|^按?当量$");

    /** With room for brackets and dots around it. */
    private static final int LONGEST_UNIT = 30;

    static HeaderLabel parse(List<String> path) {
        var reader = new Reader();
        List<String> cores =
                path.stream().map(reader::core).filter(c -> !c.isEmpty()).toList();
        return new HeaderLabel(
                candidates(cores),
                reader.unit,
                reader.unknownUnit,
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
        return CLOSING.matcher(OPENING.matcher(folded).replaceAll("(")).replaceAll(")");
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
        private Optional<Unit> unit = Optional.empty();
        private Optional<String> unknownUnit = Optional.empty();
        private Optional<Calibre> calibre = Optional.empty();

        /** What is left of one part when unit, time and calibre are taken out. */
        String core(String part) {
            time.nextPart();
            var lines = new ArrayList<String>();
            for (String line : part.split("[\\r\\n]+")) {
                Optional<Unit> whole = Unit.byName(line);
                if (whole.isPresent() && !isName(line)) {
                    unit = whole;
                } else {
                    lines.add(withoutUnitBehindSpace(line));
                }
            }
            String text = NUMBERED.matcher(key(String.join("", lines))).replaceFirst("");
            text = brackets(text);
            text = unitAtEnd(text);
            text = calibre(text);
            return time.takeOut(text).replaceAll("[-:,;、/_]+$", "").replaceAll("^[-:,;、/_]+", "");
        }

        /** "吨标准煤" and the like also head columns of their own. */
        private boolean isName(String line) {
            String key = key(line);
            return key.equals("吨标准煤") || key.equals("吨标煤");
        }

        private String withoutUnitBehindSpace(String line) {
            Matcher last = UNIT_BEHIND_SPACE.matcher(line);
            if (last.find() && last.start() > 0) {
                Optional<Unit> named = Unit.byName(last.group(1));
                if (named.isPresent()) {
                    unit = named;
                    return line.substring(0, last.start());
                }
            }
            return line;
        }

        private String brackets(String text) {
            Matcher bracket = BRACKETS.matcher(text);
            var rest = new StringBuilder();
            while (bracket.find()) {
                String inside = bracket.group(1).replaceFirst("^(?:(?:计量)?单位:?|(?:人民币|金额|面积|货币)(?:单位)?:)", "");
                List<Unit> named = Arrays.stream(inside.split("[,、;]"))
                        .map(Unit::byName)
                        .flatMap(Optional::stream)
                        .toList();
                if (named.size() == 1) {
                    unit = Optional.of(named.get(0));
                    bracket.appendReplacement(rest, "");
                    calibre(inside);
                    time.takeOut(inside);
                } else if (inside.equals("街道") || inside.equals("园区") || inside.isEmpty()) {
                    bracket.appendReplacement(rest, Matcher.quoteReplacement(bracket.group()));
                } else {
                    if (LOOKS_LIKE_A_UNIT.matcher(inside).matches() || isRatio(inside)) {
                        unknownUnit = Optional.of(inside);
                    }
                    boolean narrows = NARROWING.matcher(inside).matches();
                    bracket.appendReplacement(rest, narrows ? Matcher.quoteReplacement(inside) : "");
                    calibre(inside);
                    time.takeOut(inside);
                }
            }
            return bracket.appendTail(rest).toString();
        }

        private static boolean isRatio(String inside) {
            int slash = inside.indexOf('/');
            return slash > 0 && Unit.byName(inside.substring(0, slash)).isPresent();
        }

        /** 用地面积/亩, 用电量_千瓦时, 实缴税金万元. A unit of one character needs the separator. */
        private String unitAtEnd(String text) {
            for (int at = Math.max(2, text.length() - LONGEST_UNIT); at < text.length(); at++) {
                boolean apart = "/,:_-".indexOf(text.charAt(at - 1)) >= 0;
                Optional<Unit> named =
                        apart || at <= text.length() - 2 ? Unit.byName(text.substring(at)) : Optional.empty();
                if (named.isPresent()) {
                    unit = named;
                    return text.substring(0, apart ? at - 1 : at);
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
