package dev.tenglong.notice.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticePages;
import dev.tenglong.notice.SampleNotices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Several notices in one file for printing. */
class BoundNoticesTest {

    private static final NoticeKind KIND = NoticeKind.CLOSURE;

    @Test
    void each_begins_a_page_that_counts_from_one_with_its_own_receipt() throws Exception {
        Docx bound =
                bind(List.of(SampleNotices.plain(KIND, 1), SampleNotices.plain(KIND, 2), SampleNotices.plain(KIND, 3)));
        String xml = bound.xml("word/document.xml");

        assertThat(matches(xml, "<w:sectPr")).as("a notice and a receipt each").isEqualTo(6);
        assertThat(matches(xml, "<w:type w:val=\"nextPage\"/>")).isEqualTo(6);
        assertThat(matches(xml, "<w:pgNumType w:start=\"1\"/>")).isEqualTo(3);
        assertThat(bound.allText()).contains("〔2022〕1号", "〔2022〕2号", "〔2022〕3号");
        assertThat(xml).endsWith("</w:sectPr></w:body></w:document>");
    }

    @Test
    void a_header_that_differs_becomes_a_part_of_its_own() throws Exception {
        Notice sample = SampleNotices.full(KIND, 1);
        Notice draft = SampleNotices.full(KIND, 2).with(NoticeField.MARK, "草稿");
        Docx bound = bind(List.of(sample, draft, SampleNotices.plain(KIND, 3), sample));

        assertThat(bound.parts().keySet())
                .contains("word/header1.xml", "word/header1_1.xml", "word/header1_2.xml", "word/header2_2.xml")
                .doesNotContain("word/header1_3.xml");
        assertThat(bound.xml("word/header1_1.xml")).contains("草稿").doesNotContain("样张");
        assertThat(references(bound.xml("word/document.xml")))
                .containsExactly("rId4", "rId4", "rId4_1", "rId4_1", "rId4_2", "rId4_2", "rId4", "rId4");
        assertThat(bound.xml("[Content_Types].xml")).contains("PartName=\"/word/header2_1.xml\"");
        try (var document = new XWPFDocument(new ByteArrayInputStream(bound.bytes()))) {
            assertThat(document.getHeaderList())
                    .as("as POI follows the references")
                    .hasSize(6);
        }
    }

    @Test
    void the_same_notices_give_the_same_bytes() throws Exception {
        List<Notice> notices = List.of(SampleNotices.full(KIND, 1), SampleNotices.plain(KIND, 2));

        assertThat(bind(notices).bytes()).isEqualTo(bind(notices).bytes());
    }

    private static List<String> references(String xml) {
        var ids = new ArrayList<String>();
        Matcher reference = Pattern.compile("<w:headerReference r:id=\"([^\"]*)\" w:type=\"default\"/>")
                .matcher(xml);
        while (reference.find()) {
            ids.add(reference.group(1));
        }
        return ids;
    }

    private static int matches(String xml, String part) {
        return xml.split(Pattern.quote(part), -1).length - 1;
    }

    private static Docx bind(List<Notice> notices) throws Exception {
        var out = new ByteArrayOutputStream();
        NoticePages.template(KIND).bind(notices, out);
        return new Docx(out.toByteArray());
    }
}
