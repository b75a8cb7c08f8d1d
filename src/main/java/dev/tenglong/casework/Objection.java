package dev.tenglong.casework;

/** What became of what the enterprise says against it (异议). */
public enum Objection {
    NONE,
    OPEN,
    /** Rejected: enlisting is possible. One that is upheld ends in 移出. */
    OVERRULED
}
