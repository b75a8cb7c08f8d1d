package dev.tenglong.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before its name or after it. Shown last in each help. */
final class GlobalOptions {

    @Option(
            names = {"-w", "--workspace"},
            scope = ScopeType.INHERIT,
            order = 101,
            paramLabel = "DIR",
            description = "工作区文件夹；缺省为 TENGLONG_WORKSPACE，或当前文件夹及其上级中含 config/tenglong.yaml 的最近一个")
    Path workspace;

    @Option(
            names = "--config",
            scope = ScopeType.INHERIT,
            order = 102,
            paramLabel = "DIR",
            description = "配置文件夹；缺省为工作区的 config")
    Path config;

    @Option(
            names = "--ledger",
            scope = ScopeType.INHERIT,
            order = 103,
            paramLabel = "DIR",
            description = "台账文件夹；缺省为工作区的 ledger")
    Path ledger;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            order = 104,
            description = "不显示进度和“已写入”等说明")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            order = 105,
            description = "显示全部问题和提示；出错时显示细节")
    boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, order = 106, description = "不用颜色（NO_COLOR 同样有效）")
    boolean noColor;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            order = 107,
            usageHelp = true,
            description = "显示用法")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            order = 108,
            versionHelp = true,
            description = "显示版本")
    boolean version;
}
