package dev.tenglong.intake.sheet;

/** Numbers as they are written in a sheet's XML, read without making a string of each. */
final class CellNumber {

    static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private CellNumber() {}

    /**
     * The number, or NaN where the text is none. Up to 15 digits the mantissa and the power of ten are exact doubles,
     * so one division rounds correctly; anything longer goes the slow way.
     */
    static double parse(CharSequence text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        boolean negative = at == 1;
        long mantissa = 0;
        int digits = 0;
        int point = -1;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                if (++digits > EXACT_DIGITS) {
                    return slowly(text.toString());
                }
            } else if (c == '.' && point < 0) {
                point = digits;
            } else {
                return slowly(text.toString());
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        double value = point < 0 ? mantissa : mantissa / POWERS[digits - point];
        return negative ? -value : value;
    }

    /** Whether no digit before the exponent is another: what is too small for a double is not nought. */
    private static boolean isZero(String number) {
        return number.split("[eE]", 2)[0].chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static double slowly(String text) {
        String number = text.strip();
        for (int i = 0; i < number.length(); i++) {
            if ("0123456789+-.eE".indexOf(number.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(number);
            return Double.isInfinite(value) || value == 0 && !isZero(number) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
