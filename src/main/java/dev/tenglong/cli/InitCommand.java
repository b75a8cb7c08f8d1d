package dev.tenglong.cli;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.run.WorkspaceSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong init}: hands over to {@link WorkspaceSetup} and says what is there now. */
@Command(
        name = "init",
        header = InitCommand.HEADER,
        description = "生成带说明的配置文件和空的台账文件夹；已有的文件一律不动。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong init", "  tenglong init 高耗低效", "  tenglong init --district 330106 西湖区"})
final class InitCommand implements Callable<Integer> {

    static final String HEADER = "新建一个工作区：配置、街道名录、台账。";

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "工作区文件夹，没有时新建（缺省为当前文件夹）")
    Path folder = Path.of("");

    @Option(names = "--district", paramLabel = "CODE", description = "六位区划代码（缺省 330105 拱墅区）")
    String district;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LedgerException, UnusableInputException {
        if (district != null && !district.matches("[1-9]\\d{5}")) {
            throw new ParameterException(spec.commandLine(), "--district 的值“" + district + "”不合要求，应为六位区划代码，如 330105");
        }
        WorkspaceSetup.Result result = setUp(session.resolve(folder));
        PrintWriter out = session.out();
        out.println("工作区: " + session.shown(result.folder()));
        result.created().forEach(name -> out.println("  新建 " + name));
        result.kept().forEach(name -> out.println("  保留 " + name + "（已存在，没有改动）"));
        result.notes().forEach(session::remark);
        return ExitCode.OK.code();
    }

    private WorkspaceSetup.Result setUp(Path workspace) throws LedgerException, UnusableInputException {
        try {
            return new WorkspaceSetup(workspace, Optional.ofNullable(district), session.writer("init")).run();
        } catch (LedgerException e) {
            throw e;
        } catch (IOException e) {
            var where = new Location.WholeFile(session.shown(workspace));
            throw new UnusableInputException(
                    Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, where, "工作区建不了：这里有同名的文件，或没有写权限、磁盘已满")
                            .hint("换一个文件夹，或检查权限和磁盘空间，然后重新运行；已写好的文件会保留"),
                    e);
        }
    }
}
