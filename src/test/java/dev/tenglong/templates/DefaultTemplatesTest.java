package dev.tenglong.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.template.TemplateReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** config/templates is what {@link DefaultTemplates} makes; {@code -Dscenarios=write} makes it again. */
class DefaultTemplatesTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void are_what_their_source_makes(NoticeKind kind) throws Exception {
        Path file = Path.of("config").resolve(kind.template());
        byte[] made = DefaultTemplates.of(kind);
        if ("write".equals(System.getProperty("scenarios"))) {
            Files.createDirectories(file.getParent());
            Files.write(file, made);
        }
        assertThat(Files.readAllBytes(file))
                .as("run mvn test -Dscenarios=write and look at the pages")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void pass_their_own_check(NoticeKind kind) throws Exception {
        var reading = TemplateReader.read(DefaultTemplates.of(kind), kind.fileName(), Optional.of(kind));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.template()).isPresent();
    }
}
