package dev.tenglong.screening;

/** Three-valued logic after Kleene: what is not known stays unknown unless the rest decides. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    Truth not() {
        return values()[2 - ordinal()];
    }

    /** This where it may be told at all, else unknown. */
    Truth where(boolean told) {
        return told ? this : UNKNOWN;
    }
}
