package dev.tenglong.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order help lists them. Only a command whose name stands on the command line is built; the others
 * are names with a headline, for building all of them costs more than running most of them.
 */
final class Commands {

    private record Entry(String header, Function<Session, Object> build) {}

    private static final Map<String, Entry> ALL = new LinkedHashMap<>();

    static {
        ALL.put("init", new Entry(InitCommand.HEADER, InitCommand::new));
        ALL.put("inspect", new Entry(InspectCommand.HEADER, InspectCommand::new));
        ALL.put("screen", new Entry(ScreenCommand.HEADER, ScreenCommand::new));
        ALL.put("list", new Entry(ListCommand.HEADER, ListCommand::new));
        ALL.put("diff", new Entry(DiffCommand.HEADER, DiffCommand::new));
        ALL.put("explain", new Entry(ExplainCommand.HEADER, ExplainCommand::new));
        ALL.put("status", new Entry(StatusCommand.HEADER, StatusCommand::new));
        ALL.put("case", new Entry(CaseCommand.HEADER, CaseCommand::with));
        ALL.put("exempt", new Entry(ExemptCommand.HEADER, ExemptCommand::with));
        ALL.put("notice", new Entry(NoticeCommand.HEADER, NoticeCommand::with));
        ALL.put("ledger", new Entry(LedgerCommand.HEADER, LedgerCommand::with));
    }

    private Commands() {}

    /** Name and headline of every command. */
    static Map<String, String> headlines() {
        var headlines = new LinkedHashMap<String, String>();
        ALL.forEach((name, entry) -> headlines.put(name, entry.header()));
        return headlines;
    }

    static void addTo(CommandLine root, Session session, String[] args) {
        List<String> typed = List.of(args);
        ALL.forEach((name, entry) -> root.addSubcommand(
                name, typed.contains(name) ? entry.build().apply(session) : headlineOnly(name, entry.header())));
    }

    private static CommandSpec headlineOnly(String name, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(header);
        return spec;
    }
}
