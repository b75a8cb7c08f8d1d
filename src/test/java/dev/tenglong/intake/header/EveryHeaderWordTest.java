package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each word of {@code headers.yaml} heads a column of its field: neither its time nor its unit is cut out of it. */
class EveryHeaderWordTest {

    private static final Pattern FIELD = Pattern.compile("\\n  (\\w+):\\n    words: \\[([^\\]]*)\\]");

    @Test
    void a_column_headed_by_it_is_of_its_field() throws Exception {
        HeaderWords words = HeaderWordsFile.load(ConfigFolder.of(Path.of("config")), new Findings());
        Matcher fields = FIELD.matcher(Files.readString(Path.of("config/headers.yaml")));
        int read = 0;
        while (fields.find()) {
            Field field = Field.byName(fields.group(1)).orElseThrow();
            for (String word : fields.group(2).split(", ")) {
                HeaderLabel plain = HeaderLabel.parse(List.of(word));
                assertThat(words.match(plain, "").map(HeaderWords.Match::field))
                        .as(word)
                        .contains(field);
                if (field.isQuantity()) {
                    for (Unit unit : Unit.of(field.dimension())) {
                        HeaderLabel label = HeaderLabel.parse(List.of(word + "（" + unit.label() + "）"));
                        assertThat(words.match(label, "").map(HeaderWords.Match::field))
                                .as(word)
                                .contains(field);
                        assertThat(label.unit(field.dimension())).as(word).contains(unit);
                    }
                    assertThat(plain.unknownUnit()).as(word).isEmpty();
                }
                read++;
            }
        }
        assertThat(read).isGreaterThan(400);
    }

    @Test
    void what_is_near_to_a_word_and_something_else_is_no_field() {
        HeaderWords words = HeaderWordsFile.load(ConfigFolder.of(Path.of("config")), new Findings());
        for (String other : List.of("应缴税金", "建筑面积", "厂房建筑面积", "应纳税额", "亩均税收", "单位能耗增加值", "计划用电量", "出租厂房面积")) {
            assertThat(words.match(HeaderLabel.parse(List.of(other)), ""))
                    .as(other)
                    .isEmpty();
        }
    }
}
