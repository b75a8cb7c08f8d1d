package dev.tenglong.cli;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the rotating log file at the first line there is to write, so that a quiet run leaves no file behind. */
final class WorkspaceAppender extends AppenderBase<ILoggingEvent> {

    private static final long TURN_AT = 1_000_000;
    private static final int OLD_FILES = 3;

    private Path openIn;
    private RollingFileAppender<ILoggingEvent> open;

    @Override
    protected void append(ILoggingEvent event) {
        Optional<Path> folder = LogFile.folder();
        if (folder.isEmpty()) {
            return;
        }
        if (!folder.get().equals(openIn)) {
            close();
            open = opened(folder.get());
            openIn = folder.get();
        }
        open.doAppend(event);
    }

    @Override
    public void stop() {
        close();
        super.stop();
    }

    private void close() {
        if (open != null) {
            open.stop();
            open = null;
            openIn = null;
        }
    }

    private RollingFileAppender<ILoggingEvent> opened(Path folder) {
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(getContext());
        file.setFile(folder.resolve(LogFile.NAME).toString());

        var encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, Asia/Shanghai} %-5level %logger{20} %msg%n");
        encoder.start();
        file.setEncoder(encoder);

        var window = new FixedWindowRollingPolicy();
        window.setContext(getContext());
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("tenglong.%i.log").toString());
        window.setMinIndex(1);
        window.setMaxIndex(OLD_FILES);
        window.start();
        file.setRollingPolicy(window);

        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(getContext());
        size.setMaxFileSize(new FileSize(TURN_AT));
        size.start();
        file.setTriggeringPolicy(size);

        file.start();
        return file;
    }
}
