package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who edits a template reads its fields in the manual. */
class NoticeManualTest {

    @Test
    void the_manual_has_every_field_and_every_kind() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/manual/notice.md"));
        for (NoticeField field : NoticeField.values()) {
            assertThat(page).contains("| `{{" + field.label() + "}}` | " + field.meaning());
        }
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(page).contains("| `" + kind.word() + "`").contains(kind.label());
        }
    }
}
