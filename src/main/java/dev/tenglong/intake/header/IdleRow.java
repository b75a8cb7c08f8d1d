package dev.tenglong.intake.header;

import dev.tenglong.text.FoldedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows beside a header that say nothing of its columns (机器码行、栏次行): X1 X2 X3, QYMC YDMJ, 甲 乙 1 2 3. */
public final class IdleRow {

    private static final Pattern MACHINE_CODE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,4}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,39}");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(]?([0-9]{1,2}|[甲乙丙丁戊])[)]?");

    /** How a column is calculated from others, behind its own number: C=A+B, 3=1+2. */
    private static final Pattern FORMULA = Pattern.compile("(?<=^.{1,4})=[A-Za-z0-9甲乙丙丁戊+\\-×*÷/()%]{1,40}$");

    private IdleRow() {}

    /** Whether these texts, all of a row, say nothing. */
    public static boolean isIdle(List<String> texts) {
        return isNumbering(texts) || isIdentifiers(texts);
    }

    static boolean isMachineCodes(List<String> texts) {
        long codes =
                texts.stream().filter(t -> MACHINE_CODE.matcher(t).matches()).count();
        return codes * 2 > texts.size() || isIdentifiers(texts);
    }

    private static boolean isIdentifiers(List<String> texts) {
        return texts.size() >= 2
                && texts.stream().allMatch(t -> IDENTIFIER.matcher(t).matches());
    }

    /** The row 甲 乙 1 2 3 under the header of a statistical form. */
    private static boolean isNumbering(List<String> texts) {
        if (texts.size() < 3) {
            return false;
        }
        int numbers = 0;
        int letters = 0;
        int before = 0;
        int capitals = 0;
        for (String written : texts) {
            String text =
                    FORMULA.matcher(FoldedText.of(written).replace(" ", "")).replaceAll("");
            Matcher number = COLUMN_NUMBER.matcher(text);
            if (text.length() == 1 && text.charAt(0) == 'A' + capitals) {
                capitals++;
                continue;
            }
            if (!number.matches()) {
                return false;
            }
            if (Character.isDigit(number.group(1).charAt(0))) {
                int value = Integer.parseInt(number.group(1));
                if (value != before + 1 && numbers > 0) {
                    return false;
                }
                before = value;
                numbers++;
            } else {
                letters++;
            }
        }
        return capitals >= 2 || numbers >= 2 || numbers == 1 && letters >= 2;
    }
}
