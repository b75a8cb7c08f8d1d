package dev.tenglong.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Standard streams that can carry Chinese. A terminal gets its own encoding (GBK on a Chinese Windows); a pipe or a
 * file gets UTF-8, so that scripts see the same bytes on every machine. {@code TENGLONG_ENCODING} overrides both.
 *
 * @param bytes         stdout for what is UTF-8 by definition: JSON and the like; shares its buffer with {@code out}
 * @param out           stdout for text that people read
 * @param err           stderr
 * @param outIsTerminal whether a person is looking at stdout
 * @param errIsTerminal whether a person is looking at stderr
 * @param charset       the encoding of {@code out}
 */
public record ConsoleStreams(
        OutputStream bytes,
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Charset charset) {

    /** The launcher can ask the shell which streams are terminals; Java 19 and later cannot tell by themselves. */
    private static final String LAUNCHER_SAYS = "tenglong.terminal";

    private static final int BUFFER = 1 << 16;

    /** Streams that are no terminals and speak UTF-8, as a test or a pipe wants them. */
    public static ConsoleStreams plain(OutputStream stdout, OutputStream stderr) {
        var sink = new Stdout(stdout);
        return new ConsoleStreams(
                sink,
                writer(sink, StandardCharsets.UTF_8),
                writer(stderr, StandardCharsets.UTF_8),
                false,
                false,
                StandardCharsets.UTF_8);
    }

    static ConsoleStreams ofThisProcess(Map<String, String> environment) {
        boolean outIsTerminal = isTerminal("stdout");
        boolean errIsTerminal = isTerminal("stderr");
        var sink = new Stdout(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        var err = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 12);
        Charset charset = charset("stdout", outIsTerminal, environment);
        return new ConsoleStreams(
                sink,
                writer(sink, charset),
                writer(err, charset("stderr", errIsTerminal, environment)),
                outIsTerminal,
                errIsTerminal,
                charset);
    }

    /** Puts everything written so far where it belongs; results before remarks. */
    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether results were lost: not a reader that went away, which is its own affair, but a full disk. */
    boolean lostOutput() {
        out.flush();
        return bytes instanceof Stdout sink && sink.lost();
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }

    private static boolean isTerminal(String stream) {
        String launcher = System.getProperty(LAUNCHER_SAYS);
        if (launcher != null) {
            return launcher.contains(stream);
        }
        // JDK 17 sets this one for terminals only; from 19 on it is gone and the console must do.
        return System.getProperty("sun." + stream + ".encoding") != null || System.console() != null;
    }

    private static Charset charset(String stream, boolean terminal, Map<String, String> environment) {
        String named = environment.getOrDefault("TENGLONG_ENCODING", "");
        if (!named.isEmpty() && known(named)) {
            return Charset.forName(named);
        }
        if (!terminal) {
            return StandardCharsets.UTF_8;
        }
        String encoding = System.getProperty("sun." + stream + ".encoding", System.getProperty(stream + ".encoding"));
        return encoding != null && known(encoding) ? forTerminal(encoding) : StandardCharsets.UTF_8;
    }

    /** An ASCII terminal is one whose locale was never set: it shows UTF-8 all the same, and ASCII would show ?. */
    private static Charset forTerminal(String encoding) {
        String name = encoding.toUpperCase(Locale.ROOT);
        return name.contains("ASCII") || name.contains("ANSI_X3") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    private static boolean known(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
