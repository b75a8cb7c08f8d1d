package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a code cell turned out to hold. Repair means folding width and case, trimming whatever stands around the code, and
 * mapping letters outside the alphabet (O→0, I→1, Z→2, S→5) where that gives one code with both check characters right; a
 * check character is never recomputed, and no digit is cut from a longer run of them.
 *
 * @param kind what the text is
 * @param uscc the code; present for the first four kinds only
 * @param shown the text as it may be shown to people: personal data masked
 */
public record UsccReading(Kind kind, Optional<Uscc> uscc, String shown) {

    /** The kinds of text found in code columns. */
    public enum Kind {
        EXACT,
        /** Written with blanks, quotes or hyphens, in another width or case. */
        TIDIED,
        /** With other words around it. */
        CUT_OUT,
        /** With letters that stood for digits. */
        REPAIRED,
        /** The number of an identity card (身份证号), of a resident or a foreigner: personal data. */
        ID_CARD,
        /** A number that lost its last digits in a spreadsheet, such as 9.13301E+17. */
        LOST_DIGITS,
        /** An organisation code (组织机构代码) of nine characters: part of a code, and of no other use. */
        ORGANISATION_CODE,
        /** A 15-digit registration number or another old licence number. */
        OTHER_NUMBER,
        /** Two codes or more in one cell. */
        SEVERAL,
        INVALID,
        /** Masked by this program in a feedback workbook: counts as no code. */
        MASKED
    }

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Zs}'\"`‘’“”]");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d{2}");
    /** Eighteen digits are kept as fifteen and three noughts. */
    private static final Pattern CUT = Pattern.compile("\\d{15}000");

    private static final Pattern REGISTRATION = Pattern.compile("\\d{13}|\\d{15}|\\d{6}[A-Z\\d]{9}");
    /** Passports (护照) and travel permits (通行证), which stand where their holder is the taxpayer. */
    private static final Pattern TRAVEL_DOCUMENT = Pattern.compile("[DEGHMPS]\\d{8}|E[A-Z]\\d{7}|[HM]\\d{10}");

    private static final Pattern RUN = Pattern.compile("[0-9A-Z]+");
    private static final Pattern HYPHEN = Pattern.compile("[-‐-―−_./]");

    /** Reads a text cell where no code is registered; {@code text} is not blank. */
    public static UsccReading of(String text) {
        return of(text, RegisteredCodes.NONE);
    }

    /** Reads a text cell; {@code text} is not blank. */
    public static UsccReading of(String text, RegisteredCodes registered) {
        Optional<Uscc> exact = Uscc.of(text).filter(code -> !IdCard.is(text)).or(() -> registered.find(text));
        if (exact.isPresent()) {
            return new UsccReading(Kind.EXACT, exact, text);
        }
        String folded = UNSEEN.matcher(FoldedText.of(text)).replaceAll("").toUpperCase(Locale.ROOT);
        String joined = HYPHEN.matcher(folded).replaceAll("");
        List<String> runs = runs(folded);
        runs.addAll(runs(joined));
        Optional<String> idCard = runs.stream()
                .filter(run -> IdCard.is(run) && registered.find(run).isEmpty())
                .findFirst();
        if (idCard.isPresent()) {
            return new UsccReading(Kind.ID_CARD, Optional.empty(), PersonalData.mask(joined));
        }
        Set<Uscc> codes =
                runs.stream().flatMap(run -> code(run, registered).stream()).collect(Collectors.toSet());
        if (codes.size() == 1) {
            String code = codes.iterator().next().value();
            Kind kind = code.equals(joined) ? Kind.TIDIED : runs.contains(code) ? Kind.CUT_OUT : Kind.REPAIRED;
            return new UsccReading(kind, codes.stream().findFirst(), PersonalData.mask(text));
        }
        if (codes.size() > 1) {
            return new UsccReading(Kind.SEVERAL, Optional.empty(), PersonalData.mask(text));
        }
        return withoutCode(text, folded, joined, runs);
    }

    private static UsccReading withoutCode(String text, String folded, String joined, List<String> runs) {
        if (folded.indexOf('*') >= 0) {
            return new UsccReading(Kind.MASKED, Optional.empty(), PersonalData.mask(text));
        }
        if (SCIENTIFIC.matcher(folded).matches()) {
            String plain = new BigDecimal(folded).toPlainString();
            return new UsccReading(
                    Kind.LOST_DIGITS, Optional.empty(), PersonalData.mask(IdCard.isLike(plain) ? plain : text));
        }
        if (runs.stream().anyMatch(run -> CUT.matcher(run).matches())) {
            return new UsccReading(Kind.LOST_DIGITS, Optional.empty(), PersonalData.mask(joined));
        }
        Optional<String> card = runs.stream().filter(IdCard::isLike).findFirst();
        if (card.isPresent()) {
            Kind kind = isMistypedCode(card.get()) ? Kind.INVALID : Kind.OTHER_NUMBER;
            return new UsccReading(kind, Optional.empty(), PersonalData.mask(joined));
        }
        Optional<String> permit = runs.stream()
                .filter(run -> TRAVEL_DOCUMENT.matcher(run).matches())
                .findFirst();
        if (permit.isPresent()) {
            String number = permit.get();
            String masked = number.charAt(0) + "*".repeat(number.length() - 1);
            return new UsccReading(Kind.OTHER_NUMBER, Optional.empty(), joined.replace(number, masked));
        }
        if (runs.stream().anyMatch(run -> run.length() == 9 && Uscc.isOrganisationCode(run))) {
            return new UsccReading(Kind.ORGANISATION_CODE, Optional.empty(), text);
        }
        if (runs.stream().anyMatch(run -> REGISTRATION.matcher(run).matches())) {
            return new UsccReading(Kind.OTHER_NUMBER, Optional.empty(), PersonalData.mask(text));
        }
        return new UsccReading(Kind.INVALID, Optional.empty(), PersonalData.mask(text));
    }

    /** Of what begins with 9 the likelier thing, where neither check is right. */
    private static boolean isMistypedCode(String number) {
        return number.length() == 18 && number.charAt(0) == '9';
    }

    /**
     * Reads a cell stored as a number. A spreadsheet keeps 15 significant digits, so an 18-digit code in it has lost
     * three and is never rebuilt.
     *
     * @param plain the number in full, without exponent
     */
    public static UsccReading ofNumber(String plain, String asShown) {
        if (plain.length() >= 16) {
            return new UsccReading(
                    Kind.LOST_DIGITS, Optional.empty(), IdCard.isLike(plain) ? PersonalData.mask(plain) : asShown);
        }
        return of(plain);
    }

    private static List<String> runs(String folded) {
        return RUN.matcher(folded).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Uscc> code(String run, RegisteredCodes registered) {
        String substituted = substitute(run);
        return Uscc.of(run)
                .or(() -> registered.find(run))
                .or(() -> Uscc.of(substituted))
                .or(() -> registered.find(substituted));
    }

    private static String substitute(String run) {
        return run.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
    }
}
