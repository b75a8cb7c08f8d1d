package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units named once above a table (单位：万元、亩), one after the other; what looks like a unit but is none is kept. */
final class UnitLine {

    private static final Pattern SAYS_UNIT = Pattern.compile("单\\s*位\\s*:\\s*(.*?)(?=[\\p{IsHan}]{0,4}单\\s*位\\s*:|$)");
    private static final Pattern OFFICE = Pattern.compile("(?:填报|报送|上报|主管|责任|编制|制表|填表|统计|主办|所属|用能|联系|牵头|提供|本)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("[、,;:/()\\s]+|面积|金额|能耗|电量|人数");
    private static final Pattern LOOKS_LIKE_A_UNIT = Pattern.compile(".{0,4}[元米吨亩顷度瓦时焦方]");

    private static final int MOST_UNITS = 100;
    private static final int LONGEST_OFFICE = 40;

    private UnitLine() {}

    static List<String> above(HeaderGrid grid, int first) {
        var units = new ArrayList<String>();
        for (int row : grid.rowNumbers()) {
            if (row < first) {
                String line = FoldedText.of(String.join("  ", grid.filled(row)));
                Matcher said = SAYS_UNIT.matcher(line);
                while (said.find()) {
                    if (units.size() < MOST_UNITS
                            && !OFFICE.matcher(before(line, said.start())).find()) {
                        take(said.group(1), units);
                    }
                }
            }
        }
        return units;
    }

    private static String before(String line, int end) {
        return line.substring(Math.max(0, end - LONGEST_OFFICE), end);
    }

    private static void take(String text, List<String> units) {
        for (String token : BETWEEN.split(text)) {
            if (Unit.byName(token).isPresent()
                    || LOOKS_LIKE_A_UNIT.matcher(token).matches()) {
                units.add(token);
            }
        }
    }

    /** Of the units above a table those that are none. */
    static List<String> unknown(List<String> units) {
        return units.stream().filter(u -> Unit.byName(u).isEmpty()).toList();
    }
}
