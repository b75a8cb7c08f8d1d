package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder an office works in (工作区): its configuration, its ledger, its outputs.
 *
 * @param folder       the workspace itself, absolute
 * @param configFolder where the configuration is; empty means the built-in one
 * @param ledger       the ledger's folder, which need not exist yet
 */
public record Workspace(Path folder, Optional<Path> configFolder, Path ledger) {

    /** The file that makes a folder a workspace. */
    public static final String MARK = "config/tenglong.yaml";

    /**
     * What was said about the workspace on the command line and in the environment, all absolute.
     *
     * @param folder           {@code -w}, else {@code TENGLONG_WORKSPACE}
     * @param config           {@code --config}
     * @param ledger           {@code --ledger}
     * @param workingDirectory where the search begins when no folder is named
     */
    public record Wish(Optional<Path> folder, Optional<Path> config, Optional<Path> ledger, Path workingDirectory) {}

    /** @throws UnusableInputException when a folder named by the user is not there: a wrong guess would mix offices */
    public static Workspace find(Wish wish) throws UnusableInputException {
        if (wish.folder().isPresent()) {
            requireFolder(wish.folder().get(), "工作区");
        }
        if (wish.config().isPresent()) {
            requireFolder(wish.config().get(), "配置");
        }
        Path folder = wish.folder().orElseGet(() -> nearest(wish.workingDirectory()));
        // A folder named by the user is meant: with a config/ that lacks files, the loader says which.
        Optional<Path> own = Optional.of(folder.resolve("config"))
                .filter(Files::isDirectory)
                .filter(config -> wish.folder().isPresent() || marked(folder));
        return new Workspace(folder, wish.config().or(() -> own), wish.ledger().orElse(folder.resolve("ledger")));
    }

    /** Where the outputs of a period go unless the command line says otherwise. */
    public Path out(Period period) {
        return folder.resolve("out").resolve(period.toString());
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    private static Path nearest(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (marked(folder)) {
                return folder;
            }
        }
        return start;
    }

    private static boolean marked(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    private static void requireFolder(Path folder, String what) throws UnusableInputException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(Diagnostic.of(
                            IntakeCode.FILE_MISSING,
                            new Location.WholeFile(folder.toString()),
                            "应为" + what + "文件夹，这里没有")
                    .hint("核对路径；新建工作区用 tenglong init"));
        }
    }
}
