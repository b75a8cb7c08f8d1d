package dev.tenglong.cli.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line that says how far the work is: only for somebody who watches, and only once it lasts over a second. */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long BETWEEN = 100_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final LongSupplier nanos;
    private final long start;
    private long shownAt;
    private int shownWidth;

    public Progress(PrintWriter err, boolean watched, LongSupplier nanos) {
        this.err = err;
        this.watched = watched;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shownAt = start;
    }

    /** Work on {@code what} begins: number {@code number} of {@code total}. */
    public void step(String what, long number, long total) {
        if (!watched) {
            return;
        }
        long now = nanos.getAsLong();
        if (now - start < PATIENCE || now - shownAt < BETWEEN) {
            return;
        }
        String line = number + "/" + total + " " + what;
        err.print("\r" + DisplayWidth.padRight(line, shownWidth));
        err.flush();
        shownAt = now;
        shownWidth = DisplayWidth.of(line);
    }

    /** Takes the line away again, so that it mixes with nothing. */
    @Override
    public void close() {
        if (shownWidth > 0) {
            err.print("\r" + " ".repeat(shownWidth) + "\r");
            err.flush();
            shownWidth = 0;
        }
    }
}
