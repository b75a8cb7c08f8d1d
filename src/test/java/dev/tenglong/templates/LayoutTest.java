package dev.tenglong.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.notice.NoticeKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped templates against the figures of GB/T 9704-2012, read from their XML. */
class LayoutTest {

    private static final double TWIPS_A_POINT = 20;
    private static final int LETTER = 16;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_section_is_a4_with_the_margins_and_the_grid(NoticeKind kind) throws IOException {
        String document = part(kind, "word/document.xml");
        int sections = count(document, "<w:sectPr>");

        assertThat(sections).as("notice and receipt").isEqualTo(2);
        assertThat(count(document, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")).isEqualTo(sections);
        assertThat(count(document, "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""))
                .isEqualTo(sections);
        assertThat(count(document, "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-842\"/>"))
                .isEqualTo(sections);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void a_page_has_22_lines_of_28_characters(NoticeKind kind) throws IOException {
        String document = part(kind, "word/document.xml");
        double width = number(document, "w:pgSz w:w=\"(\\d+)\"")
                - number(document, "w:left=\"(\\d+)\" w:header")
                - number(document, "w:right=\"(\\d+)\" w:bottom");
        double height = number(document, "w:h=\"(\\d+)\"")
                - number(document, "w:top=\"(\\d+)\"")
                - number(document, "w:bottom=\"(\\d+)\"");
        double character = LETTER + number(document, "w:charSpace=\"(-?\\d+)\"") / 4096;

        assertThat((int) (width / TWIPS_A_POINT / character)).isEqualTo(28);
        assertThat((int) (height / number(document, "w:linePitch=\"(\\d+)\""))).isEqualTo(22);
        assertThat(style(kind, "Normal"))
                .contains("<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>")
                .contains("<w:sz w:val=\"32\"/>");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void fonts_are_named_for_chinese_text(NoticeKind kind) throws IOException {
        assertThat(style(kind, "Title"))
                .contains("w:eastAsia=\"方正小标宋简体\"")
                .contains("<w:sz w:val=\"44\"/>")
                .contains("<w:jc w:val=\"center\"/>");
        assertThat(style(kind, "Normal")).contains("w:eastAsia=\"仿宋_GB2312\"");
        assertThat(style(kind, "Level1")).contains("w:eastAsia=\"黑体\"");
        assertThat(style(kind, "Imprint")).contains("<w:sz w:val=\"28\"/>");
        assertThat(part(kind, "word/document.xml")).as("（一）").contains("w:eastAsia=\"楷体_GB2312\"");
        assertThat(part(kind, "word/fontTable.xml")).doesNotContain("embed");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void indents_are_in_characters(NoticeKind kind) throws IOException {
        assertThat(style(kind, "Body")).contains("w:firstLineChars=\"200\"");
        assertThat(style(kind, "Date")).contains("w:rightChars=\"400\"").contains("<w:jc w:val=\"right\"/>");
        assertThat(style(kind, "Addressee")).doesNotContain("firstLine").contains("<w:jc w:val=\"left\"/>");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void page_numbers_stand_on_the_outer_side(NoticeKind kind) throws IOException {
        String odd = part(kind, "word/footer1.xml");
        String even = part(kind, "word/footer2.xml");

        assertThat(part(kind, "word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(odd).contains("<w:jc w:val=\"right\"/>").contains("w:rightChars=\"100\"");
        assertThat(even).contains("<w:jc w:val=\"left\"/>").contains("w:leftChars=\"100\"");
        for (String footer : new String[] {odd, even}) {
            assertThat(footer.replaceAll("<[^>]*>", "").strip()).isEqualTo("—  PAGE 1 —");
        }
        assertThat(style(kind, "PageNumber")).contains("w:ascii=\"宋体\"").contains("<w:sz w:val=\"28\"/>");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void the_signature_stays_together_with_the_text_before_it(NoticeKind kind) throws IOException {
        String document = part(kind, "word/document.xml");
        String before = document.substring(0, document.indexOf("{{发文日期}}</w:t></w:r></w:p>"));
        String end = before.substring(before.indexOf("联系人："));

        assertThat(document.substring(before.lastIndexOf("<w:p>", before.indexOf("联系人："))))
                .startsWith("<w:p><w:pPr><w:pStyle w:val=\"Body\"/><w:keepNext/><w:keepLines/>");
        for (String paragraph : end.substring(end.indexOf("<w:p>") + 1).split("<w:p>")) {
            assertThat(paragraph).containsAnyOf("<w:keepNext/>", "\"Signature\"", "\"Date\"");
        }
        assertThat(style(kind, "Signature")).contains("<w:keepNext/>").contains("<w:keepLines/>");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void tables_repeat_their_head_and_never_split_a_row(NoticeKind kind) throws IOException {
        String document = part(kind, "word/document.xml");

        assertThat(count(document, "<w:cantSplit/>")).isEqualTo(count(document, "<w:tr>"));
        assertThat(count(document, "<w:tblHeader/>"))
                .isEqualTo(kind == NoticeKind.NOTIFICATION || kind == NoticeKind.IMPROVEMENT ? 1 : 0);
    }

    /** A screening is no ground for an order. */
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void the_wording_informs_and_asks(NoticeKind kind) throws IOException {
        assertThat(part(kind, "word/document.xml").replaceAll("<[^>]*>", ""))
                .doesNotContain("责令", "处罚决定", "必须", "罚款")
                .contains("请", "异议", "书面", "送达回证");
    }

    private static String style(NoticeKind kind, String id) throws IOException {
        String styles = part(kind, "word/styles.xml");
        int from = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(from, styles.indexOf("</w:style>", from));
    }

    private static double number(String xml, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(xml);
        assertThat(found.find()).as(pattern).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static int count(String xml, String part) {
        return xml.split(Pattern.quote(part), -1).length - 1;
    }

    private static String part(NoticeKind kind, String name) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("config").resolve(kind.template()));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
