package dev.tenglong.enterprise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as a department writes it, with what it adds about names of before (曾用名): 甲公司（原乙公司）, 乙公司（已更名为甲公司）.
 * Only these notations are understood; any other bracket belongs to the name.
 *
 * @param current the name borne now
 * @param former  the names borne before, in the order written
 */
public record WrittenName(String current, List<String> former) {

    private static final String BEFORE = "(?:曾用名|原企业名称|原单位名称|原名称|原名|旧名|前身)[称为是]?\\s*[:：]?";
    private static final String NOW = "(?:[现已后]{0,2}(?:更名|改名|变更)[为成]|现名称?[为是]?|现[为是]|新名称?[为是]?)\\s*[:：]?";
    private static final String OPEN = "\\s*[（(\\[［【〔]\\s*";
    private static final String CLOSE = "\\s*[）)\\]］】〕]";
    private static final String GAP = "\\s*[,，;；、/\\s]\\s*";
    private static final String NAME = "(.{4,}?)";

    /** A bare 原 also begins 原料 and 原材料: what follows it must look like the name of an enterprise. */
    private static final Pattern BARE = Pattern.compile(
            NAME + OPEN + "原(?![材料子野生创木油浆纸药液酒水味种色始])[:：]?\\s*(.{4,}(?:公司|厂|集团|社|企业|中心|店|部|所|场|合伙）|合伙\\)))" + CLOSE);

    private static final List<Pattern> NOW_FIRST = List.of(
            Pattern.compile(NAME + OPEN + BEFORE + "\\s*(.{4,})" + CLOSE),
            Pattern.compile(NAME + GAP + BEFORE + "\\s*(.{4,})"),
            BARE);
    private static final List<Pattern> BEFORE_FIRST = List.of(
            Pattern.compile(NAME + OPEN + NOW + "\\s*(.{4,})" + CLOSE),
            Pattern.compile(NAME + "(?:" + GAP + ")?(?:[现已后]{1,2}|" + GAP + ")(?:更名|改名|变更)[为成]\\s*[:：]?\\s*(.{4,})"));

    private static final Pattern SEVERAL = Pattern.compile("\\s*[、;；/]\\s*");
    private static final Pattern WHITE = Pattern.compile("[\\p{Zs}\\s]+");

    public WrittenName {
        former = List.copyOf(former);
    }

    public static WrittenName of(String text) {
        if (text.length() < 8 || text.chars().noneMatch(c -> "原名旧前现更改变".indexOf(c) >= 0)) {
            return new WrittenName(text, List.of()); // nearly every name
        }
        String tidy = WHITE.matcher(text).replaceAll(" ").strip();
        for (Pattern notation : NOW_FIRST) {
            Matcher parts = notation.matcher(tidy);
            if (parts.matches()) {
                return written(parts.group(1), Arrays.asList(SEVERAL.split(parts.group(2))));
            }
        }
        for (Pattern notation : BEFORE_FIRST) {
            Matcher parts = notation.matcher(tidy);
            if (parts.matches()) {
                return written(parts.group(2), List.of(parts.group(1)));
            }
        }
        return new WrittenName(text, List.of());
    }

    private static WrittenName written(String current, List<String> former) {
        var names = new ArrayList<String>();
        for (String name : former) {
            if (!name.isBlank() && !EnterpriseName.key(name).equals(EnterpriseName.key(current))) {
                names.add(name.strip());
            }
        }
        return new WrittenName(current.strip(), names);
    }

    public boolean isAnnotated() {
        return !former.isEmpty();
    }

    /** All names as they are compared, the current one first. */
    public List<String> keys() {
        return Stream.concat(Stream.of(current), former.stream())
                .map(EnterpriseName::key)
                .distinct()
                .toList();
    }
}
