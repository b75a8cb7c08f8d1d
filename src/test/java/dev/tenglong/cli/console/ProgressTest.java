package dev.tenglong.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong nanos = new AtomicLong();
    private final StringWriter shown = new StringWriter();

    @Test
    void is_silent_for_the_first_second_and_leaves_no_trace() {
        try (Progress progress = new Progress(new PrintWriter(shown), true, nanos::get)) {
            progress.step("用地.xlsx", 1, 4);
            assertEquals("", shown.toString());
            nanos.set(1_500_000_000L);
            progress.step("用电.xlsx", 2, 4);
        }
        assertEquals("\r2/4 用电.xlsx\r" + " ".repeat(13) + "\r", shown.toString());
    }

    @Test
    void is_silent_when_nobody_watches() {
        try (Progress progress = new Progress(new PrintWriter(shown), false, nanos::get)) {
            nanos.set(5_000_000_000L);
            progress.step("用电.xlsx", 2, 4);
        }
        assertEquals("", shown.toString());
    }
}
