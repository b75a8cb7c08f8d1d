package dev.tenglong.casework;

import java.util.List;

/** An act that a case does not allow as it stands (不允许的流转), with those it does allow. */
public final class IllegalActException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Act> legal;
    private final int event;

    /**
     * @param why   one sentence in Chinese, without a full stop
     * @param event the number of the event that is not possible
     */
    IllegalActException(String why, List<Act> legal, int event) {
        super(why);
        this.legal = List.copyOf(legal);
        this.event = event;
    }

    /** What is possible instead. */
    public List<Act> legal() {
        return legal;
    }

    public int event() {
        return event;
    }
}
