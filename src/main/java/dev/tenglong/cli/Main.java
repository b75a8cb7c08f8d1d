package dev.tenglong.cli;

import dev.tenglong.casework.Party;
import dev.tenglong.casework.Route;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.LineFilter;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.screening.Category;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The entry point, and the one place that configures picocli. */
public final class Main {

    private static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        // Documented by picocli: without this it looks for Groovy on every start.
        System.setProperty("picocli.disable.closures", "true");
        // The same bytes on every machine: some locales write numbers in digits of their own.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Surroundings.ofThisProcess(), args));
    }

    /** Everything but the exit: what tests call. */
    public static int run(Surroundings surroundings, String... args) {
        ConsoleStreams streams = surroundings.streams();
        int exit;
        try {
            exit = execute(surroundings, args);
        } catch (Error e) { // picocli hands on exceptions only
            exit = Failures.ofOurs(e, streams.err(), false);
        }
        if (streams.lostOutput() && exit == ExitCode.OK.code()) {
            streams.err().println("错误[OU101]: 结果没有全部写出，输出的去处已满或不可写");
            exit = ExitCode.ATTENTION.code();
        }
        streams.flush();
        return exit;
    }

    private static int execute(Surroundings surroundings, String... args) {
        ConsoleStreams streams = surroundings.streams();
        Optional<Clock> clock = Now.clock(surroundings.environment(), surroundings.clock());
        if (clock.isEmpty()) {
            streams.err().println("错误[US101]: 环境变量 " + Now.VARIABLE + " 应写作 2022-05-14 或 2022-05-14T09:00");
            return ExitCode.USAGE.code();
        }
        if (args.length == 0) {
            ShortHelp.print(streams.out(), Commands.headlines());
            return ExitCode.OK.code();
        }
        var root = new RootCommand();
        var line = new CommandLine(root);
        Commands.addTo(line, new Session(surroundings, clock.get(), root.options), args);
        inChinese(line);
        return line.setOut(streams.out())
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionStrategy(Main::runUnlessMistyped)
                .setExecutionExceptionHandler(new Failures(root.options))
                .registerConverter(Path.class, Converters::path)
                .registerConverter(LocalDate.class, Converters::date)
                .registerConverter(Period.class, Converters::period)
                .registerConverter(RevisionWish.class, Converters::revision)
                .registerConverter(Uscc.class, Converters::uscc)
                .registerConverter(CaseState.class, Converters::state)
                .registerConverter(Party.class, Converters::party)
                .registerConverter(Route.class, Converters::route)
                .registerConverter(BigDecimal.class, Converters::amount)
                .registerConverter(NoticeKind.class, Converters::noticeKind)
                .registerConverter(Category.class, Converters::category)
                .registerConverter(LineFilter.Status.class, Converters::status)
                .execute(args);
    }

    /** Picocli lets {@code screne --help} pass for a call for help with everything. */
    private static int runUnlessMistyped(CommandLine.ParseResult parsed) {
        if (!parsed.hasSubcommand() && !parsed.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(
                    parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Help of every level: the same headings, own options before shared ones, exit codes last. */
    private static void inChinese(CommandLine line) {
        CommandSpec spec = line.getCommandSpec().versionProvider(new Version());
        spec.usageMessage()
                .synopsisHeading("用法: ")
                .synopsisSubcommandLabel("COMMAND")
                .parameterListHeading("%n参数:%n")
                .optionListHeading("%n选项:%n")
                .commandListHeading("%n命令:%n")
                .exitCodeListHeading("%n退出码:%n")
                .exitCodeList(ExitCode.forHelp())
                .sortOptions(false);
        line.getSubcommands().values().forEach(Main::inChinese);
    }
}
