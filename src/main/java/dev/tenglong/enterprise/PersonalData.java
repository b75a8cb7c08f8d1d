package dev.tenglong.enterprise;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal data (个人信息) before it is printed, written or logged: ID-card numbers and mobile telephones, in one piece
 * or in the groups people write them in, in digits of either width. Codes of enterprises are none and stay as they are.
 */
public final class PersonalData {

    private static final String GAP = "[\\s\\p{Zs}\\p{Cf}-]?";
    private static final Pattern ID_CARD = Pattern.compile("(?<![0-9A-Za-z])([1-9]\\d{5})" + GAP
            + "(?:18|19|20)?\\d{2}" + GAP + "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12]\\d|3[01])" + GAP
            + "\\d{3}[\\dXx]?(?![0-9A-Za-z])");
    /** Of foreigners before 2023: nationality, place of issue, day of birth. */
    private static final Pattern OLD_FOREIGN_CARD = Pattern.compile("(?<![0-9A-Za-z])([A-Za-z]{3})" + GAP + "\\d{4}"
            + GAP + "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + GAP + "\\d{2}(?![0-9A-Za-z])");

    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(1[3-9]\\d)" + GAP + "\\d{4}" + GAP + "(\\d{4})(?!\\d)");

    private static final Pattern GAPS = Pattern.compile("[^0-9A-Za-z]");

    /** The length of a code: nothing longer is looked at. */
    private static final int CODE = 18;

    private PersonalData() {}

    /** The text with every ID-card number and mobile telephone number in it masked. */
    public static String mask(String text) {
        String masked = replace(ID_CARD, text, PersonalData::maskIdCard);
        masked = replace(OLD_FOREIGN_CARD, masked, PersonalData::maskIdCard);
        return replace(MOBILE, masked, number -> Optional.of(number.group(1) + "****" + number.group(2)));
    }

    /** @param by what stands in place of a match; empty where it is no personal data */
    private static String replace(Pattern pattern, String text, Function<MatchResult, Optional<String>> by) {
        String narrow = narrow(text);
        Matcher found = pattern.matcher(narrow);
        int kept = 0;
        var masked = new StringBuilder();
        while (found.find()) {
            Optional<String> instead = isInCode(narrow, found) ? Optional.empty() : by.apply(found);
            if (instead.isPresent()) {
                masked.append(text, kept, found.start()).append(instead.get());
                kept = found.end();
            }
        }
        return kept == 0 ? text : masked.append(text.substring(kept)).toString();
    }

    /** A code may hold a telephone number by chance. */
    private static boolean isInCode(String text, MatchResult found) {
        int start = found.start();
        while (start > 0 && found.end() - start <= CODE && isSign(text.charAt(start - 1))) {
            start--;
        }
        int end = found.end();
        while (end < text.length() && end - start <= CODE && isSign(text.charAt(end))) {
            end++;
        }
        String run = text.substring(start, end).toUpperCase(Locale.ROOT);
        return Uscc.of(run).isPresent() && !IdCard.is(run);
    }

    private static boolean isSign(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
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

    /** What is a code, or has no province or day that exists, is a number of something else. */
    private static Optional<String> maskIdCard(MatchResult match) {
        String number = GAPS.matcher(match.group()).replaceAll("").toUpperCase(Locale.ROOT);
        String kept = match.group(1);
        return Optional.of(kept + "*".repeat(number.length() - kept.length())).filter(masked -> IdCard.isLike(number));
    }
}
