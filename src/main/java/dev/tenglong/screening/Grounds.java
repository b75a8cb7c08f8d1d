package dev.tenglong.screening;

/** What a verdict rests on (判定依据的把握): only firm grounds move a line of the list. */
public enum Grounds {
    /** Figures on a basis the criteria accept for verdicts; also where figures are missing, or none are needed. */
    FIRM("firm"),
    /** No accepted basis, or one that only warns, would have to decide (本期不判定). */
    WEAK("weak"),
    /** The enterprise is in none of the period's files. */
    ABSENT("absent");

    private final String word;

    Grounds(String word) {
        this.word = word;
    }

    /** In the ledger. */
    public String word() {
        return word;
    }
}
