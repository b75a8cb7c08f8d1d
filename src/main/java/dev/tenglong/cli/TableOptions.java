package dev.tenglong.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that gives a table in any of the formats (输出选项): one flag means one thing everywhere. */
final class TableOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写到这个文件；工作簿缺省写到 out/ 下，其余缺省打印")
    Path output;

    @Option(names = "--json", description = "即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "table|csv|json|markdown|xlsx", description = "格式；缺省按 -o 的扩展名，否则 table")
    TableFormat format;

    /** The format asked for: by name, else by the extension of the file, else a table. */
    TableFormat format() {
        if (json) {
            return TableFormat.JSON;
        }
        if (format != null) {
            return format;
        }
        return output == null
                ? TableFormat.TABLE
                : OutputFile.format(spec, output, TableFormat.EXTENSIONS).orElse(TableFormat.TABLE);
    }

    /** The file asked for, which is no folder; empty where the usual place is meant. */
    Optional<Path> file(Session session) {
        Optional<Path> file = Optional.ofNullable(output).map(session::resolve);
        file.ifPresent(path -> OutputFile.requireNoFolder(spec, path));
        return file;
    }
}
