package dev.tenglong.enterprise;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks personal data (个人信息) before it is printed, written or logged: ID-card numbers and mobile telephones. */
public final class PersonalData {

    private static final Pattern ID_CARD = Pattern.compile(
            "(?<![0-9A-Za-z])([1-9]\\d{5})((?:18|19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]?)(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");

    private PersonalData() {}

    /** The text with every ID-card number and mobile telephone number in it masked. */
    public static String mask(String text) {
        String masked = ID_CARD.matcher(text).replaceAll(PersonalData::maskIdCard);
        return MOBILE.matcher(masked).replaceAll("$1****$2");
    }

    private static String maskIdCard(MatchResult match) {
        String whole = match.group();
        int length = whole.length();
        if (length != 15 && length != 18) {
            return Matcher.quoteReplacement(whole);
        }
        return whole.substring(0, 6) + "*".repeat(length - 6);
    }
}
