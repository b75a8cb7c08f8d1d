package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The units that are written once for a whole table (表的单位): 单位：万元、亩 above it, （元） in its title, 注：金额单位均为元 below it.
 * Each statement is kept apart, for two that differ name no unit at all.
 *
 * @param statements the words of each: units, and what looks like a unit but is none
 */
public record TableUnits(List<List<String>> statements) {

    /** Where nothing is said. */
    public static final TableUnits NONE = new TableUnits(List.of());

    private static final Pattern OFFICE = Pattern.compile(
            "(?:填报|报送|上报|主管|责任|编制|制表|填表|统计|主办|所属|用能|联系|牵头|提供|用电|用气|排污|法人|收款|缴款|产权|建设|施工|各|本|该|企业|事业)\\s*$");
    private static final Pattern SAYS_UNIT = Pattern.compile(
            "单\\s*位\\s*(?:均|统一|一律|都)?\\s*(?:[为是:(=]|(?=\\s|[元亩吨度人万千百亿]))\\s*([^。]*?)(?=[\\p{IsHan}]{0,4}单\\s*位|。|$)");
    private static final Pattern SAYS_WHAT =
            Pattern.compile("(?:金额|面积|能耗|电量|用电|货币|数量|税收|税金|收入|产值)\\s*(?:[:(]|均为|单位为|为)\\s*([^\\s,;。:()]{1,12})");
    private static final Pattern SAYS_IN = Pattern.compile(
            "(?:均以|均按|均为|皆为|一律以|统一以|以|按|填报至|填写至|填报到)\\s*([^\\s,;。:()以按为]{1,8}?)(?:为单位|为计量单位|作单位|计量|计算|计|统计|填报|填列)?(?=[,;。)\\s]|$)");
    private static final Pattern SAYS_IN_ENGLISH = Pattern.compile("(?i)\\bunits?\\s*[:(]\\s*([^\\s,;。:()]{1,12})");
    /** Blanks within a unit, as people spread it: 单位：万 元. */
    private static final Pattern SPREAD =
            Pattern.compile("(?<=[十百千万亿公平立吨标准])[\\s\\u00A0\\u3000]{1,10}(?=[元圆吨平公千亩立方度瓦人顷里斤米标准煤])");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,40})\\)");
    private static final Pattern BETWEEN = Pattern.compile("[、,;:()\\s]+|面积|金额|能耗|电量|人数");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private static final int MOST_STATEMENTS = 100;
    private static final int LONGEST_OFFICE = 40;
    private static final int LONGEST_LINE = 2_000;

    public TableUnits {
        statements = statements.stream().map(List::copyOf).toList();
    }

    /** What the title and the lines above a header say. */
    static TableUnits above(HeaderGrid grid, int first, String sheet) {
        var found = new ArrayList<List<String>>();
        sentences(fold(sheet), found);
        brackets(fold(sheet), found);
        if (HAN.matcher(sheet).matches() && Unit.byName(sheet).isPresent()) {
            add(List.of(sheet.strip()), found);
        }
        for (int row : grid.rowNumbers()) {
            List<String> texts = grid.filled(row);
            if (row < first && !IdleRow.isIdle(texts) && !IdleRow.isMachineCodes(texts)) {
                String line = fold(String.join("  ", texts));
                sentences(line, found);
                brackets(line, found);
                texts.stream()
                        .filter(text -> HAN.matcher(text).matches())
                        .filter(text -> Unit.byName(text).isPresent())
                        .forEach(text -> add(List.of(text.strip()), found));
            }
        }
        return new TableUnits(found);
    }

    /** What the texts of a row below a table say. */
    public static TableUnits note(List<String> texts) {
        var found = new ArrayList<List<String>>();
        sentences(fold(String.join("  ", texts)), found);
        return new TableUnits(found);
    }

    /** These and others. */
    public TableUnits and(TableUnits others) {
        return new TableUnits(
                Stream.concat(statements.stream(), others.statements.stream()).toList());
    }

    /** The units of a dimension in the order written; none where nothing is said, or nothing certain. */
    public List<Unit> of(Dimension dimension) {
        List<List<Unit>> said = said(dimension);
        return said.size() == 1 ? said.get(0) : List.of();
    }

    private List<List<Unit>> said(Dimension dimension) {
        return statements.stream()
                .map(words -> words.stream()
                        .map(TableUnits::unit)
                        .flatMap(Optional::stream)
                        .filter(unit -> unit.dimension() == dimension)
                        .toList())
                .filter(units -> !units.isEmpty())
                .distinct()
                .toList();
    }

    /** Statements about a dimension that contradict one another; empty where they agree. */
    Optional<String> contradiction(Dimension dimension) {
        List<List<Unit>> said = said(dimension);
        return said.size() < 2
                ? Optional.empty()
                : Optional.of(String.join(
                        "、",
                        said.stream()
                                .flatMap(List::stream)
                                .map(Unit::label)
                                .distinct()
                                .toList()));
    }

    /** What looks like a unit but is none, and may be one of the dimension. */
    List<String> unknown(Dimension dimension) {
        return statements.stream()
                .flatMap(List::stream)
                .filter(word -> unit(word).isEmpty())
                .filter(word -> UnitText.isCurrency(word)
                        ? dimension == Dimension.MONEY && said(dimension).isEmpty()
                        : UnitText.isScale(word) || said(dimension).isEmpty() || mayMeasure(word, dimension))
                .distinct()
                .toList();
    }

    private static boolean mayMeasure(String word, Dimension dimension) {
        String end = switch (dimension) {
            case AREA -> "[亩顷米平方]";
            case MONEY -> "[元圆币金镑$€£]";
            case STANDARD_COAL -> "煤";
            case ELECTRICITY -> "[度时]";
            case HEAT -> "[焦卡]";
            case MASS -> "[吨克斤]";
            case VOLUME -> "[方米升桶]";
            case PERSONS -> "[人户名]";
        };
        return !HAN.matcher(word).matches() || word.matches(".*" + end);
    }

    private static Optional<Unit> unit(String word) {
        return UnitText.unit(word);
    }

    private static String fold(String text) {
        String line = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        String folded = SPREAD.matcher(FoldedText.of(line)).replaceAll("");
        return folded.replaceAll("[\\[【〔{〈<《「『“\"]", "(").replaceAll("[\\]】〕}〉>》」』”]", ")");
    }

    private static void sentences(String line, List<List<String>> found) {
        Matcher said = SAYS_UNIT.matcher(line);
        while (said.find()) {
            if (!OFFICE.matcher(before(line, said.start())).find()) {
                add(words(said.group(1)), found);
            }
        }
        for (Pattern pattern : List.of(SAYS_WHAT, SAYS_IN, SAYS_IN_ENGLISH)) {
            Matcher match = pattern.matcher(line);
            while (match.find()) {
                String word = match.group(1);
                if (UnitText.unit(word).isPresent() || UnitText.isForeign(word) && pattern == SAYS_WHAT) {
                    add(List.of(word), found);
                }
            }
        }
    }

    /** A pair of brackets that holds units and nothing else: …情况表（万元）. */
    private static void brackets(String line, List<List<String>> found) {
        Matcher bracket = BRACKET.matcher(line);
        while (bracket.find()) {
            String inside = bracket.group(1);
            List<String> words = Arrays.stream(inside.split("[、,;\\s]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!inside.contains("单位") && words.stream().allMatch(TableUnits::isUnitLike)) {
                add(words, found);
            }
        }
    }

    private static String before(String line, int end) {
        return line.substring(Math.max(0, end - LONGEST_OFFICE), end);
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .flatMap(word -> listed(word).stream())
                .filter(word -> !word.isEmpty())
                .filter(TableUnits::isUnitLike)
                .toList();
    }

    private static boolean isUnitLike(String word) {
        if (UnitText.unit(word).isPresent()) {
            return word.length() > 1 || HAN.matcher(word).matches();
        }
        return UnitText.isCurrency(word)
                || HAN.matcher(word).matches() && !word.matches(".*[人户]") && UnitText.looksLikeOne(word)
                || UnitText.isForeign(word) && word.length() <= 8 && !word.matches("每.*|.*均.*");
    }

    /** 万元/亩/吨标准煤 is a list; of two, nobody can tell it from a rate. */
    private static List<String> listed(String word) {
        List<String> parts = List.of(word.split("/"));
        boolean list = parts.size() > 2
                && parts.stream().allMatch(part -> UnitText.unit(part).isPresent());
        return list ? parts : List.of(word);
    }

    private static void add(List<String> words, List<List<String>> found) {
        if (!words.isEmpty() && found.size() < MOST_STATEMENTS) {
            found.add(words);
        }
    }
}
