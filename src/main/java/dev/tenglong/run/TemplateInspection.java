package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.template.TemplateReader;
import dev.tenglong.notice.template.TemplateReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks a template over before anything is issued with it (检查模板): writes nothing, needs no workspace. */
public final class TemplateInspection {

    private TemplateInspection() {}

    /**
     * What was found.
     *
     * @param kind empty where neither the command line nor the name of the file says it
     */
    public record Result(Optional<NoticeKind> kind, TemplateReading reading) {}

    /**
     * @param shown how the file is named to people
     * @param wish  the kind named on the command line
     * @throws UnusableInputException where it is no Word document
     */
    public static Result inspect(Path file, String shown, Optional<NoticeKind> wish)
            throws IOException, UnusableInputException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(
                    Diagnostic.of(IntakeCode.FILE_MISSING, new Location.WholeFile(shown), "找不到模板文件 " + shown));
        }
        Optional<NoticeKind> kind =
                wish.or(() -> NoticeKind.byFileName(file.getFileName().toString()));
        return new Result(kind, TemplateReader.read(Files.readAllBytes(file), shown, kind));
    }
}
