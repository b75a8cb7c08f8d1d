package dev.tenglong.notice;

/** Where an office begins that issued notices by hand before (起始文号): the first number the program gives. */
public record NumberStart(String code, int year, int number) {

    public NumberStart {
        if (number < 1) {
            throw new IllegalArgumentException("no number: " + number);
        }
    }

    /** The number that was begun with. */
    public NoticeNumber first() {
        return new NoticeNumber(code, year, number);
    }
}
