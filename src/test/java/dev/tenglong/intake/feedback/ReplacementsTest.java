package dev.tenglong.intake.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.digest.Sha256;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.feedback.FeedbackMark.Source;
import dev.tenglong.intake.sheet.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementsTest {

    private static final Period MARCH = new Period(2022, 3);

    @TempDir
    Path dir;

    @Test
    void a_copy_replaces_what_it_is_made_from_and_every_copy_before_it() throws Exception {
        SourceFile first = file("用地.csv", "");
        SourceFile copy = file("一.csv", mark(MARCH, false, first));
        SourceFile second = file("二.csv", mark(MARCH, false, first, copy));
        Replacements replacements = Replacements.among(List.of(first, copy, second), MARCH, Limits.DEFAULT);
        assertThat(replacements.contradictions()).isEmpty();
        assertThat(replacements.instead(first, "")).contains("二.csv");
        assertThat(replacements.instead(copy, "")).contains("二.csv");
        assertThat(replacements.instead(second, "")).isEmpty();
    }

    @Test
    void a_copy_of_a_copy_replaces_the_first_even_where_the_one_between_is_gone() throws Exception {
        SourceFile first = file("用地.csv", "");
        SourceFile second = file("二.csv", mark(MARCH, false, first, file("一.csv", mark(MARCH, false, first))));
        Replacements replacements = Replacements.among(List.of(second, first), MARCH, Limits.DEFAULT);
        assertThat(replacements.instead(first, "")).contains("二.csv");
    }

    @Test
    void of_two_copies_neither_made_from_the_other_both_are_named() throws Exception {
        SourceFile first = file("用地.csv", "");
        SourceFile one = file("一.csv", mark(MARCH, false, first));
        SourceFile other = file("另一.csv", mark(MARCH, false, first) + "改");
        Replacements replacements = Replacements.among(List.of(first, one, other), MARCH, Limits.DEFAULT);
        assertThat(replacements.contradictions()).singleElement().satisfies(finding -> {
            assertThat(finding.at().display()).isEqualTo("另一.csv");
            assertThat(finding.message()).contains("用地.csv", "一.csv");
        });
    }

    @Test
    void copies_of_another_period_and_excerpts_replace_nothing() throws Exception {
        SourceFile first = file("用地.csv", "");
        SourceFile february = file("二月.csv", mark(new Period(2022, 2), false, first));
        SourceFile excerpt = file("节选.csv", mark(MARCH, true, first));
        Replacements replacements = Replacements.among(List.of(first, february, excerpt), MARCH, Limits.DEFAULT);
        assertThat(replacements.instead(first, "")).isEmpty();
        assertThat(replacements.contradictions()).isEmpty();
    }

    private static String mark(Period period, boolean excerpt, SourceFile... sources) {
        var made = new ArrayList<Source>();
        for (SourceFile source : sources) {
            made.add(Source.of(source.name(), "", source.sha256()));
        }
        return new FeedbackMark(period, excerpt, made).text();
    }

    private SourceFile file(String name, String mark) throws IOException {
        Path file = Files.writeString(dir.resolve(name), "企业名称,用地面积（亩）,\"" + mark + "\"\n示例有限公司,12\n");
        return new SourceFile(file, name, Sha256.of(file));
    }
}
