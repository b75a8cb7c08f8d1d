package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticeNumber;
import dev.tenglong.report.NoticeTable;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.run.NoticeRegistry;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenglong notice register}: the register of numbers, and where it begins. */
@Command(
        name = "register",
        header = "查看文号台账，或设定起始号。",
        description = "每个代字每年一个序列，从 1 起，不断号、不重号；作废的留在其中。--start 只在今年还没有编号时可设一次。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong notice register",
            "  tenglong notice register -o 文号台账.csv",
            "  tenglong notice register --start 24"
        })
final class NoticeRegisterCommand implements Callable<Integer> {

    /** How the register is written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final Map<String, Format> EXTENSIONS = Map.of("csv", Format.CSV, "json", Format.JSON);

    private final Session session;

    @Spec
    CommandSpec spec;

    @Option(names = "--start", paramLabel = "N", description = "今年从这一号起编：年中开始使用本程序的单位，接着已发的编")
    Integer start;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "notification", description = "与 --start 同用：按这种文书的代字")
    NoticeKind kind;

    @Option(
            names = {"-n", "--dry-run"},
            description = "与 --start 同用：只检查和显示，不记台账")
    boolean dryRun;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写到这个文件（csv、json）")
    Path output;

    @Option(names = "--json", description = "即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "table|csv|json", description = "格式；缺省按 -o 的扩展名，否则 table")
    Format format;

    NoticeRegisterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        var registry = new NoticeRegistry(session.workspace(), session.writer("notice register"), session.today());
        if (start != null) {
            begin(registry);
            return ExitCode.OK.code();
        }
        Format chosen = format();
        List<IssuedNotice> notices = registry.list();
        if (output != null) {
            write(chosen, notices, session.resolve(output));
        } else if (chosen == Format.JSON) {
            NoticeTable.writeJson(notices, session.bytes());
        } else if (chosen == Format.CSV) {
            NoticeTable.writeStream(notices, session.bytes());
        } else {
            table(notices);
        }
        return ExitCode.OK.code();
    }

    private void begin(NoticeRegistry registry) throws IOException, UnusableInputException, UnknownIdException {
        if (start < 1) {
            throw new ParameterException(spec.commandLine(), "--start 应为 1 以上的整数，实际是 " + start);
        }
        NoticeNumber first = registry.start(kind, start, dryRun);
        session.out().println((dryRun ? "可以从此起编: " : "文号从此起编: ") + first);
    }

    private void write(Format chosen, List<IssuedNotice> notices, Path file)
            throws IOException, UnusableInputException {
        OutputFile.requireNoFolder(spec, file);
        try (OutputFolder folder = OutputFolder.open(file.getParent())) {
            folder.add(file.getFileName().toString(), out -> {
                if (chosen == Format.JSON) {
                    NoticeTable.writeJson(notices, out);
                } else {
                    NoticeTable.writeFile(notices, out);
                }
            });
            folder.putInPlace().forEach(written -> session.remark("已写入 " + session.shown(written)));
        }
    }

    private void table(List<IssuedNotice> notices) {
        if (!notices.isEmpty()) {
            var table = new TextTable();
            table.row(NoticeTable.header().toArray(String[]::new));
            notices.forEach(notice -> table.row(NoticeTable.cells(notice).toArray(String[]::new)));
            table.print(session.out());
            session.out().println();
        }
        long voided = notices.stream().filter(notice -> !notice.isValid()).count();
        session.out().println("共 " + notices.size() + " 个文号" + (voided > 0 ? "，其中作废 " + voided + " 个" : "") + "。");
    }

    private Format format() {
        if (json) {
            return Format.JSON;
        }
        if (format != null) {
            return format;
        }
        return output == null
                ? Format.TABLE
                : OutputFile.format(spec, output, EXTENSIONS).orElse(Format.CSV);
    }
}
