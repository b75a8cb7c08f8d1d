package dev.tenglong.ledger.body;

/** The 校验码 printed on lists and notices: the first 12 hex digits of the entry that recorded them. */
public final class CheckCode {

    private static final int DIGITS = 12;

    private CheckCode() {}

    public static String of(String hash) {
        return hash.length() <= DIGITS ? hash : hash.substring(0, DIGITS);
    }
}
