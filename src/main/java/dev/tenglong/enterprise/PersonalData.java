package dev.tenglong.enterprise;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal data (个人信息) before it is printed, written or logged: ID-card numbers and mobile telephones, in one piece
 * or in the groups people write them in, in digits of either width.
 */
public final class PersonalData {

    private static final String GAP = "[\\s\\p{Zs}\\p{Cf}-]?";
    private static final Pattern ID_CARD = Pattern.compile("(?<![0-9A-Za-z])([1-9]\\d{5})" + GAP
            + "(?:18|19|20)?\\d{2}" + GAP + "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12]\\d|3[01])" + GAP
            + "\\d{3}[\\dXx]?(?![0-9A-Za-z])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(1[3-9]\\d)" + GAP + "\\d{4}" + GAP + "(\\d{4})(?!\\d)");

    private PersonalData() {}

    /** The text with every ID-card number and mobile telephone number in it masked. */
    public static String mask(String text) {
        String masked = replace(ID_CARD, text, PersonalData::maskIdCard);
        return replace(MOBILE, masked, number -> number.group(1) + "****" + number.group(2));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        Matcher found = pattern.matcher(narrow(text));
        int kept = 0;
        var masked = new StringBuilder();
        while (found.find()) {
            masked.append(text, kept, found.start()).append(by.apply(found));
            kept = found.end();
        }
        return kept == 0 ? text : masked.append(text.substring(kept)).toString();
    }

    /** Digits and X in their narrow form, everything in its place. */
    private static String narrow(String text) {
        if (text.chars().noneMatch(c -> c >= '０' && c <= 'ｚ')) {
            return text;
        }
        char[] narrow = text.toCharArray();
        for (int i = 0; i < narrow.length; i++) {
            if (narrow[i] >= '！' && narrow[i] <= '～') {
                narrow[i] = (char) (narrow[i] - '！' + '!');
            }
        }
        return new String(narrow);
    }

    private static String maskIdCard(MatchResult match) {
        int length =
                (int) match.group().chars().filter(Character::isLetterOrDigit).count();
        return length == 15 || length == 18 ? match.group(1) + "*".repeat(length - 6) : match.group();
    }
}
