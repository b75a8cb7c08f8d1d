package dev.tenglong.notice.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticePages;
import dev.tenglong.notice.SampleNotices;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template becomes with the values of a notice. */
class RenderingTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_value_is_printed_and_no_field_is_left(NoticeKind kind) throws Exception {
        Template template = NoticePages.template(kind);
        Notice notice = SampleNotices.full(kind, 12);

        Docx docx = render(template, notice);

        for (NoticeField field : template.fields()) {
            assertThat(docx.allText())
                    .contains(notice.value(field)
                            .orElseGet(
                                    () -> notice.indicators().get(0).get(field).split("\n")[0]));
        }
        assertThat(docx.allXml()).doesNotContain("{{").doesNotContain("}}");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void the_same_notice_gives_the_same_bytes(NoticeKind kind) throws Exception {
        assertThat(bytes(NoticePages.template(kind), SampleNotices.full(kind, 12)))
                .isEqualTo(bytes(NoticePages.template(kind), SampleNotices.full(kind, 12)));
    }

    @Test
    void a_notice_that_rests_on_samples_says_so_in_every_header_and_another_nowhere() throws Exception {
        Template template = NoticePages.template(NoticeKind.NOTIFICATION);

        Docx sample = render(template, SampleNotices.full(NoticeKind.NOTIFICATION, 1));
        Docx official = render(template, SampleNotices.plain(NoticeKind.NOTIFICATION, 1));

        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(sample.xml(header)).contains("<w:t xml:space=\"preserve\">样张（示例标准）</w:t>");
            assertThat(sample.xml(header)).contains("string=\"样张（示例标准）\"");
            assertThat(official.xml(header)).doesNotContain("样张").doesNotContain("textpath");
            assertThat(official.xml(header)).as("a header needs a paragraph").contains("<w:p>");
        }
    }

    @Test
    void what_was_not_agreed_on_yet_is_left_out_with_its_paragraph() throws Exception {
        Template template = NoticePages.template(NoticeKind.IMPROVEMENT);

        assertThat(render(template, SampleNotices.full(NoticeKind.IMPROVEMENT, 1))
                        .allText())
                .contains("经商定");
        assertThat(render(template, SampleNotices.plain(NoticeKind.IMPROVEMENT, 1))
                        .allText())
                .doesNotContain("经商定");
    }

    @Test
    void a_row_is_repeated_for_every_indicator() throws Exception {
        Template template = NoticePages.template(NoticeKind.NOTIFICATION);
        Notice two = SampleNotices.plain(NoticeKind.NOTIFICATION, 1);
        List<Map<NoticeField, String>> rows = new ArrayList<>(two.indicators());
        rows.addAll(two.indicators());

        Docx docx = render(template, new Notice(two.kind(), two.values(), rows));

        assertThat(docx.xml("word/document.xml").split("<w:tblHeader", -1)).hasSize(2);
        assertThat(docx.xml("word/document.xml").split(">亩均税收<", -1)).hasSize(3);
    }

    @Test
    void a_value_that_is_missing_stops_the_notice() throws Exception {
        Template template = NoticePages.template(NoticeKind.NOTIFICATION);
        Notice whole = SampleNotices.plain(NoticeKind.NOTIFICATION, 1);
        Notice blank = whole.with(NoticeField.SUBDISTRICT, "  ");
        Map<NoticeField, String> row = new EnumMap<>(whole.indicators().get(1));
        row.remove(NoticeField.GAP);
        Notice gap = new Notice(
                whole.kind(), whole.values(), List.of(whole.indicators().get(0), row));

        assertThat(template.missing(whole)).isEmpty();
        assertThat(template.missing(blank)).containsExactly(NoticeField.SUBDISTRICT);
        assertThat(template.missing(gap)).containsExactly(NoticeField.GAP);
        assertThat(template.missing(new Notice(whole.kind(), whole.values(), List.of())))
                .contains(NoticeField.INDICATOR);
        assertThatThrownBy(() -> bytes(template, blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_cannot_break_the_document() throws Exception {
        Template template = NoticePages.template(NoticeKind.CLOSURE);
        String name = "<示例>&\"{{文号}}\"\u0000\uD800有限公司\n第二行𬭎";

        Docx docx = render(template, SampleNotices.plain(NoticeKind.CLOSURE, 1).with(NoticeField.NAME, name));

        assertThat(docx.paragraphs())
                .anyMatch(text -> text.startsWith("<示例>&\"{{文号}}\"  有限公司") && text.endsWith("第二行𬭎："));
        assertThat(docx.xml("word/document.xml")).contains("<w:br/>");
    }

    @Test
    void a_field_cut_into_runs_anywhere_is_found() throws Exception {
        var random = new Random(6);
        for (int i = 0; i < 200; i++) {
            String text = "甲{{文号}}乙{{ 企业名称 }}丙{{文号}}";
            Docx template = Docx.of(cut(text, random));

            var reading = TemplateReader.read(template.bytes(), "cut.docx", java.util.Optional.empty());
            Passage passage = Passages.of(WordXml.parse(template.part("word/document.xml")), "正文")
                    .passages()
                    .get(0);
            passage.join();

            assertThat(reading.uses())
                    .extracting(TemplateUse::field)
                    .containsExactly(NoticeField.NUMBER, NoticeField.NAME);
            assertThat(passage.text()).isEqualTo(text);
            assertThat(passage.marks()).noneMatch(FieldMark::split);
        }
    }

    private static String cut(String text, Random random) {
        var runs = new StringBuilder("<w:r><w:t>");
        for (char c : text.toCharArray()) {
            runs.append(c).append(random.nextInt(3) == 0 ? "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>" : "");
        }
        return "<w:p>" + runs + "</w:t></w:r></w:p>";
    }

    private static Docx render(Template template, Notice notice) throws Exception {
        return new Docx(bytes(template, notice));
    }

    private static byte[] bytes(Template template, Notice notice) throws Exception {
        var out = new ByteArrayOutputStream();
        template.render(notice, out);
        return out.toByteArray();
    }
}
