package dev.tenglong.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that does not fail. A reader that has seen enough ({@code tenglong list | head}) is no error and the
 * rest is dropped; any other failure is remembered and told at the end, for then results are missing.
 */
final class Stdout extends OutputStream {

    private final OutputStream sink;
    private IOException failure;

    Stdout(OutputStream sink) {
        this.sink = sink;
    }

    /** Whether something was not written although somebody wanted it. */
    boolean lost() {
        return failure != null && !readerWentAway(failure);
    }

    @Override
    public void write(int b) {
        attempt(() -> sink.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> sink.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(sink::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void attempt(Writing writing) {
        if (failure != null) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    /** The system words it in the language of the locale; Windows has two wordings. */
    private static boolean readerWentAway(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("管道");
    }
}
