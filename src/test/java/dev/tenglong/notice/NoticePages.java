package dev.tenglong.notice;

import dev.tenglong.notice.template.Template;
import dev.tenglong.notice.template.TemplateReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes sample notices of every kind into a folder, to be turned into pictures and looked at:
 * {@code java -cp target/test-classes:target/classes:… dev.tenglong.notice.NoticePages FOLDER}.
 */
public final class NoticePages {

    private NoticePages() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (NoticeKind kind : NoticeKind.values()) {
            Template template = template(kind);
            write(template, SampleNotices.full(kind, 12), folder.resolve(kind.word() + "-样张.docx"));
            write(template, SampleNotices.plain(kind, 12), folder.resolve(kind.word() + "-正式.docx"));
        }
    }

    /** The default template of a kind. */
    public static Template template(NoticeKind kind) throws Exception {
        Path file = Path.of("config").resolve(kind.template());
        return TemplateReader.read(Files.readAllBytes(file), kind.fileName(), Optional.of(kind))
                .template()
                .orElseThrow();
    }

    private static void write(Template template, Notice notice, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            template.render(notice, out);
        }
    }
}
