package dev.tenglong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The file {@code -o} names (输出文件): its format goes by its extension, and it is no folder. */
final class OutputFile {

    private OutputFile() {}

    /** Refuses what cannot become a file. */
    static void requireNoFolder(CommandSpec spec, Path file) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "--output 应是文件，实际是文件夹 " + file);
        }
    }

    /**
     * The format the extension asks for; empty where there is none.
     *
     * @param formats by extension, without the dot
     */
    static <F> Optional<F> format(CommandSpec spec, Path file, Map<String, F> formats) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!formats.containsKey(extension)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--output 的扩展名应为 "
                            + String.join(
                                    "、", formats.keySet().stream().sorted().toList()) + "，实际是 " + extension
                            + "；其他扩展名须用 --format 指明格式");
        }
        return Optional.of(formats.get(extension));
    }
}
