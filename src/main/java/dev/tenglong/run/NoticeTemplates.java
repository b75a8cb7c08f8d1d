package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.template.Template;
import dev.tenglong.notice.template.TemplateReader;
import dev.tenglong.notice.template.TemplateReading;
import dev.tenglong.settings.ConfigFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The templates of a workspace (模板), those of the program where it has none of its own. */
final class NoticeTemplates {

    private NoticeTemplates() {}

    /** @throws UnusableInputException naming every mistake in it */
    static Template load(Workspace workspace, NoticeKind kind) throws IOException, UnusableInputException {
        ConfigFolder builtIn = ConfigFolder.builtIn();
        ConfigFolder folder = workspace.configFolder().map(ConfigFolder::of).orElse(builtIn);
        Optional<byte[]> own = folder.read(kind.template());
        byte[] file =
                own.isPresent() ? own.get() : builtIn.read(kind.template()).orElseThrow();
        String shown = ConfigFolder.place(kind.template()).display();
        TemplateReading reading = TemplateReader.read(file, shown, Optional.of(kind));
        List<Diagnostic> errors =
                reading.findings().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new UnusableInputException(errors);
        }
        return reading.template().orElseThrow();
    }
}
