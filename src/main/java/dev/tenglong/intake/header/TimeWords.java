package dev.tenglong.intake.header;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what a header says of time (列的统计期) out of its text: 2022年1—3月, 一季度, 本年累计, 去年同期 … Parts of a header are
 * read one by one, outermost first; what is learnt adds up, and the first statement about the stretch stands.
 */
final class TimeWords {

    private static final String YEAR_NUMBER = "((?:19|20)\\d{2})";
    private static final String TO = "[-~至到]+";
    private static final String END = "(?:月份?)?(?:止|底|末)?";

    /** 2022年1-3月, 2022.1-3, 202201-202203, 2022-01至2022-03. The second year must be the first. */
    private static final Pattern DATED_RANGE = Pattern.compile("(?<!\\d)" + YEAR_NUMBER + "(?:[年./]?0?1月?" + TO
            + "|-0?1[~至到])(?:\\1[-年./]?)?(0?[1-9]|1[0-2])(?!\\d)" + END);

    private static final Pattern RANGE =
            Pattern.compile("(?:自|从)?(?<![\\d十])(?:0?1|一)月?(?:[-~至到、])+(\\d{1,2}|十[一二]|[一二三四五六七八九十])月份?(?:止|底|末)?");
    private static final Pattern FROM_FIRST_QUARTER =
            Pattern.compile("(?:前|(?<![\\d十])[1一]" + TO + ")([1-4一二两三四])个?季度?|(?<![\\d\\-~至到])第?[1一]季度?|上半年");
    private static final Pattern OTHER_STRETCH = Pattern.compile("第?[2-4二三四]季度?|下半年|[本当]季度?");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)" + YEAR_NUMBER + "[-年./](0?[1-9]|1[0-2])[-月./](?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?:" + YEAR_NUMBER + "年(?:度|(末|底))?|^" + YEAR_NUMBER + "$|([12]\\d)年度?)");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile(
            "(?<!\\d)" + YEAR_NUMBER + "(?:[-./](0?[1-9]|1[0-2])|(0[1-9]|1[0-2]))(?![\\d])(?:月份?)?(末|底)?");
    private static final Pattern ONE_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})月(?:份)?(末|底)?");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?(?=本月|当月|\\d|目前|[一二三四五六七八九十]|累计|$)(?:目前)?");
    /** Not the amount itself but its change, its share, a plan for it, a part of it, or that of another time. */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "同比|环比|增速|增幅|增长|增减|比上年|比去年|±|计划|目标|预计|预测|预期|预估|其中|排名|位次|占比|比重" + "|上期|上月|上季|上半月|下半?月|基期|前年|前期|近.{0,2}年");

    private static final Pattern PRIOR = Pattern.compile("(?:上年|去年)(?:同期|全年|同月)?(?:累计|数|值)?|同期(?:累计|数|值)?");
    private static final Pattern CUMULATIVE = Pattern.compile("(?:(?:自|从)?1月?" + TO
            + "(?=本月|当月))?(?:本年|今年|自年初|年初|当年|年)?(?:至|止)?(?:本月|当月)?(?:止)?累计(?:完成)?(?:数|值|量|金额)?"
            + "|1月?" + TO + "(?:本月|当月)(?:止|数)?|年初至今|年初至本月|年[末底]|期末|全年|本年度?|今年|当年|年度|本期(?:数|值|金额)?");
    private static final Pattern MONTH = Pattern.compile("(?:本月|当月|单月)(?:完成)?(?:数|值|量|金额)?");

    private Span span = Span.UNLABELLED;
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt months = OptionalInt.empty();
    private Prior prior = Prior.NOT;
    private int part;
    private int partOfYear;
    private int partOfPrior;

    /** What follows is the next part, further in. */
    void nextPart() {
        part++;
    }

    Span span() {
        return span;
    }

    Prior prior() {
        return prior;
    }

    /** The year of the figures: 去年同期 under a heading 2022年 is 2021. */
    OptionalInt year() {
        return year.isPresent() && partOfYear < partOfPrior ? OptionalInt.of(year.getAsInt() - 1) : year;
    }

    OptionalInt months() {
        return months;
    }

    /** What is left of a text (dashes and width folded, white space gone) without its words of time. */
    String takeOut(String text) {
        if (NO_AMOUNT.matcher(text).find()) {
            span = Span.NO_AMOUNT;
            return text;
        }
        String rest = UNTIL.matcher(text).replaceAll("");
        rest = take(DATED_RANGE.matcher(rest), match -> {
            of(Integer.parseInt(match.group(1)));
            until(Integer.parseInt(match.group(2)), Span.CUMULATIVE);
        });
        rest = take(DATE.matcher(rest), match -> {
            of(Integer.parseInt(match.group(1)));
            until(Integer.parseInt(match.group(2)), Span.CUMULATIVE);
        });
        rest = take(YEAR.matcher(rest), match -> {
            of(yearOf(match));
            if (match.group(2) != null) {
                until(12, Span.CUMULATIVE);
            }
        });
        rest = take(PRIOR.matcher(rest), match -> yearBefore(match.group()));
        rest = take(RANGE.matcher(rest), match -> until(number(match.group(1)), Span.CUMULATIVE));
        rest = take(FROM_FIRST_QUARTER.matcher(rest), match -> until(quarters(match) * 3, Span.CUMULATIVE));
        rest = take(OTHER_STRETCH.matcher(rest), match -> mark(Span.MONTH));
        rest = take(CUMULATIVE.matcher(rest), match -> {
            if (match.group().matches("全年|年[末底]")) {
                months = OptionalInt.of(12);
            }
            mark(Span.CUMULATIVE);
        });
        rest = take(YEAR_AND_MONTH.matcher(rest), match -> {
            of(Integer.parseInt(match.group(1)));
            until(
                    Integer.parseInt(match.group(2) == null ? match.group(3) : match.group(2)),
                    match.group(4) == null ? Span.MONTH : Span.CUMULATIVE);
        });
        rest = take(
                ONE_MONTH.matcher(rest),
                match ->
                        until(Integer.parseInt(match.group(1)), match.group(2) == null ? Span.MONTH : Span.CUMULATIVE));
        return take(MONTH.matcher(rest), match -> mark(Span.MONTH));
    }

    private void yearBefore(String words) {
        partOfPrior = part;
        if (prior != Prior.SAME_MONTHS) {
            prior = words.contains("同期") ? Prior.SAME_MONTHS : Prior.SOME_MONTHS;
        }
        if (words.contains("全年")) {
            until(12, Span.CUMULATIVE);
        } else if (words.contains("同月")) {
            mark(Span.MONTH);
        } else if (words.contains("累计")) {
            mark(Span.CUMULATIVE);
        }
    }

    private void of(int stated) {
        year = OptionalInt.of(stated);
        partOfYear = part;
    }

    private void until(int month, Span found) {
        months = OptionalInt.of(month);
        mark(found);
    }

    private void mark(Span found) {
        if (span == Span.UNLABELLED) {
            span = found;
        }
    }

    private static int yearOf(Matcher match) {
        String full = match.group(1) == null ? match.group(3) : match.group(1);
        return full == null ? 2000 + Integer.parseInt(match.group(4)) : Integer.parseInt(full);
    }

    private static int quarters(Matcher match) {
        if (match.group().equals("上半年")) {
            return 2;
        }
        String last = match.group(1);
        return last == null ? 1 : last.equals("两") ? 2 : number(last);
    }

    private static String take(Matcher matcher, Consumer<Matcher> learn) {
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
