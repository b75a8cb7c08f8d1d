package dev.tenglong.cli;

import dev.tenglong.cli.console.DiagnosticPrinter;
import dev.tenglong.cli.console.Progress;
import dev.tenglong.cli.console.Style;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.run.Workspace;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the program as a command sees it: where to read, where to print, what time it is. */
final class Session {

    private static final long PATIENCE_SECONDS = 10;

    private final Surroundings surroundings;
    private final Clock clock;
    private final GlobalOptions options;

    Session(Surroundings surroundings, Clock clock, GlobalOptions options) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.options = options;
    }

    /** Results for people: tables and text, in the encoding of whoever reads them. */
    PrintWriter out() {
        return surroundings.streams().out();
    }

    /** The encoding of {@link #out}: what it lacks cannot be shown. */
    Charset charset() {
        return surroundings.streams().charset();
    }

    /** Results for machines, streamed: JSON and CSV, UTF-8 whatever the terminal. Flush after use. */
    OutputStream bytes() {
        out().flush();
        return surroundings.streams().bytes();
    }

    /** Everything that is not a result. */
    PrintWriter err() {
        return surroundings.streams().err();
    }

    /** What today is where the offices are. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A remark such as 已写入 …; not shown with {@code -q}. */
    void remark(String sentence) {
        if (!options.quiet) {
            err().println(sentence);
        }
    }

    /** Whether {@code -q} wants results only. */
    boolean isQuiet() {
        return options.quiet;
    }

    /** Whether {@code -v} asks for everything. */
    boolean isVerbose() {
        return options.verbose;
    }

    /** Input files and folders as typed, with the paths they mean. */
    List<SourceFiles.Given> inputs(List<Path> typed) {
        return typed.stream()
                .map(path -> new SourceFiles.Given(resolve(path), path.toString()))
                .toList();
    }

    /** A path as typed, made absolute against the working directory of this session. */
    Path resolve(Path typed) {
        return surroundings.resolve(typed);
    }

    /** A path as people read it: relative where it lies below the working directory. */
    String shown(Path path) {
        Path here = surroundings.workingDirectory();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }

    /** The workspace of this run; from here on the log may be written there. */
    Workspace workspace() throws UnusableInputException {
        Workspace workspace = Workspace.find(new Workspace.Wish(
                Optional.ofNullable(options.workspace)
                        .or(() -> fromEnvironment("TENGLONG_WORKSPACE"))
                        .map(this::resolve),
                Optional.ofNullable(options.config).map(this::resolve),
                Optional.ofNullable(options.ledger).map(this::resolve),
                surroundings.workingDirectory()));
        LogFile.keepIn(workspace.logs());
        return workspace;
    }

    /** How long to wait for another process that holds the ledger; {@code TENGLONG_PATIENCE} in seconds. */
    Duration patience() {
        String seconds = surroundings.environment().getOrDefault("TENGLONG_PATIENCE", "");
        return Duration.ofSeconds(seconds.matches("\\d{1,4}") ? Long.parseLong(seconds) : PATIENCE_SECONDS);
    }

    /** Who writes to the ledger: this command. */
    Ledger.Writer writer(String command) {
        return new Ledger.Writer(clock, command, "tenglong " + Version.ofProgram(), patience());
    }

    /** A printer of findings on stderr. {@code elsewhere} says where the findings it does not repeat are found. */
    DiagnosticPrinter findings(String elsewhere) {
        return new DiagnosticPrinter(err(), style(), options.verbose, elsewhere);
    }

    /** Progress on stderr, where somebody watches. Close it before printing. */
    Progress progress() {
        return new Progress(err(), surroundings.streams().errIsTerminal() && !options.quiet, System::nanoTime);
    }

    private Style style() {
        Map<String, String> environment = surroundings.environment();
        boolean colour = surroundings.streams().errIsTerminal()
                && !options.noColor
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return colour ? Style.COLOUR : Style.PLAIN;
    }

    private Optional<Path> fromEnvironment(String variable) {
        String value = surroundings.environment().getOrDefault(variable, "");
        return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
    }
}
