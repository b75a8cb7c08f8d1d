package dev.tenglong.intake.header;

import dev.tenglong.units.Calibre;
import dev.tenglong.units.Unit;
import java.text.Normalizer;
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
 * @param year        the year it names, if it names one
 * @param months      the last month of the stretch it names (1—3月 gives 3), if it names one
 */
record HeaderLabel(
        List<String> candidates,
        Optional<Unit> unit,
        Optional<String> unknownUnit,
        Span span,
        OptionalInt year,
        OptionalInt months,
        Optional<Calibre> calibre) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cf}\\p{Zs}*]");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LOOKS_LIKE_A_UNIT =
            Pattern.compile("(单位:?)?.{0,6}([元米吨亩顷度瓦时焦克升方卡斤里桶人户]|[A-Za-z]{1,4}[0-9²³]?)");
    private static final Pattern RANGE =
            Pattern.compile("(?:自|从)?(?:1|一)月?(?:-|—|–|~|至|到|、)+(\\d{1,2}|十[一二]|[一二三四五六七八九十])月(?:份)?(?:止|底|末)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年(?:度)?");
    private static final Pattern ONE_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})月(?:份)?(末|底)?");
    private static final Pattern GROWTH = Pattern.compile("同比|环比|增速|增幅|增长|增减|比上年|比去年|±");
    private static final Pattern PRIOR = Pattern.compile("(?:上年|去年)(?:同期|全年|同月)?(?:累计|数|值)?|同期(?:累计|数|值)?");
    private static final Pattern CUMULATIVE = Pattern.compile(
            "(?:(?:自|从)?1月?[-—–~至到]+(?=本月|当月))?(?:本年|自年初|年初|当年)?(?:至|止)?(?:本月|当月)?(?:止)?累计(?:数|值|量)?|1月?[-—–~至到]+(?:本月|当月)(?:止|数)?|年初至今|年初至本月|全年|本年度?|当年|年度|本期");
    private static final Pattern MONTH = Pattern.compile("(?:本月|当月|单月)(?:数|值|量)?");

    static HeaderLabel parse(List<String> path) {
        var reader = new Reader();
        List<String> cores =
                path.stream().map(reader::core).filter(c -> !c.isEmpty()).toList();
        return new HeaderLabel(
                candidates(cores),
                reader.unit,
                reader.unknownUnit,
                reader.span,
                reader.year,
                reader.months,
                reader.calibre);
    }

    /** As used to compare header words: width folded, white space gone. */
    static String key(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static List<String> candidates(List<String> cores) {
        Set<String> candidates = new LinkedHashSet<>();
        if (cores.isEmpty()) {
            return List.of();
        }
        String leaf = cores.get(cores.size() - 1);
        candidates.add(String.join("", cores));
        for (int from = 1; from < cores.size(); from++) {
            candidates.add(String.join("", cores.subList(from, cores.size())));
        }
        if (cores.size() > 1) {
            candidates.add(leaf + cores.get(cores.size() - 2));
        }
        return List.copyOf(candidates);
    }

    /** Takes the parts of a header path one by one, outermost first; what it learns adds up. */
    private static final class Reader {
        private Optional<Unit> unit = Optional.empty();
        private Optional<String> unknownUnit = Optional.empty();
        private Span span = Span.UNLABELLED;
        private OptionalInt year = OptionalInt.empty();
        private OptionalInt months = OptionalInt.empty();
        private Optional<Calibre> calibre = Optional.empty();

        /** What is left of one part when unit, time and calibre are taken out. */
        String core(String part) {
            var lines = new ArrayList<String>();
            for (String line : part.split("[\\r\\n]+")) {
                Optional<Unit> whole = Unit.byName(line);
                if (whole.isPresent() && !isName(line)) {
                    unit = whole;
                } else {
                    lines.add(line);
                }
            }
            String text = brackets(key(String.join("", lines)));
            text = unitBehindSlash(text);
            text = calibre(text);
            return time(text).replaceAll("[:,;、/_]+$", "").replaceAll("^[:,;、/_]+", "");
        }

        /** "吨标准煤" and the like also head columns of their own. */
        private boolean isName(String line) {
            String key = key(line);
            return key.equals("吨标准煤") || key.equals("吨标煤");
        }

        private String brackets(String text) {
            Matcher bracket = BRACKETS.matcher(text);
            var rest = new StringBuilder();
            while (bracket.find()) {
                String inside = bracket.group(1).replaceFirst("^(计量)?单位:?", "");
                List<Unit> named = Arrays.stream(inside.split("[,、;]"))
                        .map(Unit::byName)
                        .flatMap(Optional::stream)
                        .toList();
                if (named.size() == 1) {
                    unit = Optional.of(named.get(0));
                    bracket.appendReplacement(rest, "");
                    calibre(inside);
                    time(inside);
                } else if (inside.equals("街道") || inside.equals("园区") || inside.isEmpty()) {
                    bracket.appendReplacement(rest, Matcher.quoteReplacement(bracket.group()));
                } else {
                    if (LOOKS_LIKE_A_UNIT.matcher(inside).matches()) {
                        unknownUnit = Optional.of(inside);
                    }
                    bracket.appendReplacement(rest, "");
                    calibre(inside);
                    time(inside);
                }
            }
            return bracket.appendTail(rest).toString();
        }

        private String unitBehindSlash(String text) {
            int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf(','));
            if (slash > 0) {
                Optional<Unit> named = Unit.byName(text.substring(slash + 1));
                if (named.isPresent()) {
                    unit = named;
                    return text.substring(0, slash);
                }
            }
            return text;
        }

        private String calibre(String text) {
            if (text.contains("等价")) {
                calibre = Optional.of(Calibre.EQUIVALENT);
            } else if (text.contains("当量值")) {
                calibre = Optional.of(Calibre.CALORIFIC);
            }
            return text.replaceAll("[(]?(按)?(等价值?|当量值)[)]?", "");
        }

        private String time(String text) {
            String rest = take(YEAR.matcher(text), match -> year = OptionalInt.of(Integer.parseInt(match.group(1))));
            if (GROWTH.matcher(rest).find()) {
                span = Span.GROWTH;
                return rest;
            }
            rest = take(PRIOR.matcher(rest), match -> span = Span.PRIOR_YEAR);
            rest = take(RANGE.matcher(rest), match -> {
                months = OptionalInt.of(number(match.group(1)));
                mark(Span.CUMULATIVE);
            });
            rest = take(CUMULATIVE.matcher(rest), match -> {
                if (match.group().equals("全年")) {
                    months = OptionalInt.of(12);
                }
                mark(Span.CUMULATIVE);
            });
            rest = take(ONE_MONTH.matcher(rest), match -> {
                months = OptionalInt.of(Integer.parseInt(match.group(1)));
                mark(match.group(2) == null ? Span.MONTH : Span.CUMULATIVE);
            });
            return take(MONTH.matcher(rest), match -> mark(Span.MONTH));
        }

        private void mark(Span found) {
            if (span == Span.UNLABELLED) {
                span = found;
            }
        }

        private static String take(Matcher matcher, java.util.function.Consumer<Matcher> learn) {
            var rest = new StringBuilder();
            while (matcher.find()) {
                learn.accept(matcher);
                matcher.appendReplacement(rest, "");
            }
            return matcher.appendTail(rest).toString();
        }

        private static int number(String month) {
            int chinese = "一二三四五六七八九十".indexOf(month.charAt(0)) + 1;
            if (chinese == 0) {
                return Integer.parseInt(month);
            }
            return month.length() == 1 ? chinese : 10 + "一二".indexOf(month.charAt(1)) + 1;
        }
    }
}
