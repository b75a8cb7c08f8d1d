package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What one file may use up (限额): the configured bounds, and the time until it is given up. The time only ever ends in a
 * refusal: no result depends on how fast a machine is.
 */
final class Budget {

    private final String file;
    private final Limits limits;
    private final LongSupplier nanoTime;
    private final long started;

    private Budget(String file, Limits limits, LongSupplier nanoTime) {
        this.file = file;
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    /** The budget of a file that is opened now. */
    static Budget of(String file, Limits limits) {
        return of(file, limits, System::nanoTime);
    }

    static Budget of(String file, Limits limits, LongSupplier nanoTime) {
        return new Budget(file, limits, nanoTime);
    }

    long of(Limit limit) {
        return limits.of(limit);
    }

    /** @throws RefusedStreamException where reading this file has taken too long */
    void expectTime() throws RefusedStreamException {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - started);
        if (seconds >= limits.of(Limit.SECONDS)) {
            throw new RefusedStreamException(exceeded(Limit.SECONDS, "读了 " + seconds + " 秒还没有读完"));
        }
    }

    /**
     * @param bytes roughly what is kept in memory of this file
     * @throws UnusableInputException where that is more than is allowed, or half of what this process has
     */
    void expectMemory(long bytes) throws UnusableInputException {
        if (bytes > limits.of(Limit.MEMORY)) {
            throw exceeded(Limit.MEMORY, "内容在内存里至少要占 " + Limit.MEMORY.shown(bytes));
        }
        long half = Runtime.getRuntime().maxMemory() / 2;
        if (bytes > half) {
            throw new UnusableInputException(Diagnostic.of(
                            IntakeCode.FILE_TOO_LARGE,
                            new Location.WholeFile(file),
                            "内容在内存里至少要占 " + Limit.MEMORY.shown(bytes) + "，超过可用内存的一半")
                    .hint("设置环境变量 TENGLONG_JAVA_OPTS=-Xmx4g 后重新运行，或拆分为多个文件"));
        }
    }

    /** @param found what was found and how much of it, for {@link Limit#shown} */
    UnusableInputException exceeded(Limit limit, String found) {
        return new UnusableInputException(Diagnostic.of(
                        IntakeCode.FILE_TOO_LARGE,
                        new Location.WholeFile(file),
                        found + "，超过限额 " + limit.shown(limits.of(limit)))
                .hint(IntakeCode.FILE_TOO_LARGE.remedy() + "，或改大 config/tenglong.yaml 里 intake-limits 的 "
                        + limit.key()));
    }
}
