package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScreeningJsonTest {

    /** The contract of DESIGN 5, told by example. */
    @Test
    void is_written_exactly_so() throws IOException {
        Path golden = Path.of("src/test/resources/dev/tenglong/report/screening.json");
        assertThat(json()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void ends_with_a_line_break_and_has_no_other_kind() throws IOException {
        assertThat(json()).endsWith("}\n").doesNotContain("\r");
    }

    private static String json() throws IOException {
        var out = new ByteArrayOutputStream();
        ScreeningJson.write(Samples.three(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
