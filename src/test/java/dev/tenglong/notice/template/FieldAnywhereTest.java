package dev.tenglong.notice.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.SampleNotices;
import dev.tenglong.notice.template.WordPlaces.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field at any place of a template is filled, or refused where it stands; nothing of it reaches an enterprise. */
class FieldAnywhereTest {

    private static final NoticeKind KIND = NoticeKind.NOTIFICATION;
    private static final List<String> PARTS = List.of("word/document.xml", "word/header1.xml", "word/footer1.xml");
    private static final Map<String, String> NAMES =
            Map.of("word/document.xml", "正文", "word/header1.xml", "页眉 header1", "word/footer1.xml", "页脚 footer1");
    private static final Pattern REVISION =
            Pattern.compile("<w:(ins|del|moveFrom|moveTo|delText|comment\\w*|\\w+Change)[ />]");

    @Test
    void every_place_fills_or_refuses_a_known_field_and_refuses_an_unknown_one() throws Exception {
        int turn = 0;
        for (Place place : WordPlaces.all()) {
            for (String field : List.of(NoticeField.NAME.label(), NoticeField.MARK.label(), "旧字段")) {
                check(List.of(place), PARTS.get(turn++ / 2 % PARTS.size()), field, new Random(turn));
            }
        }
    }

    @Test
    void several_places_at_once() throws Exception {
        var random = new Random(11);
        List<String> fields = List.of("企业名称", "文号", "水印", "所属街道", "旧字段", "校 验 码");
        for (int i = 0; i < 60; i++) {
            List<Place> places = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                places.add(WordPlaces.all().get(random.nextInt(WordPlaces.all().size())));
            }
            check(places, PARTS.get(random.nextInt(PARTS.size())), fields.get(random.nextInt(fields.size())), random);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:ins w:id='1'><w:r><w:t>a</w:t></w:r></w:ins>",
                "<w:del w:id='1'><w:r><w:delText>a</w:delText></w:r></w:del>",
                "<w:del w:id='1'><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>",
                "<w:moveFrom w:id='1'><w:r><w:t>a</w:t></w:r></w:moveFrom>",
                "<w:moveTo w:id='1'><w:r><w:t>a</w:t></w:r></w:moveTo>",
                "<w:moveFromRangeStart w:id='1' w:name='m'/>",
                "<w:moveToRangeEnd w:id='1'/>",
                "<w:r><w:rPr><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr></w:r>",
                "<w:r><w:rPr><w:ins w:id='1'/></w:rPr></w:r>",
                "<w:r><w:pict><w:txbxContent><w:p><w:pPr><w:numPr><w:numberingChange w:id='1'/></w:numPr></w:pPr></w:p>"
                        + "</w:txbxContent></w:pict></w:r>",
                "<w:customXmlInsRangeStart w:id='1'/>",
                "<w:customXmlDelRangeEnd w:id='1'/>",
                "<w:customXmlMoveToRangeStart w:id='1'/>",
                "<x:conflictIns xmlns:x='http://schemas.microsoft.com/office/word/2010/wordml' x:id='1'/>"
            })
    void no_tracked_change_is_left_in_a_template(String change) throws Exception {
        for (String part : PARTS) {
            Docx docx = given().insert(part, change, new Random(7));

            assertThat(errors(docx)).containsOnly("NT211");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tblPr><w:tblPrChange w:id='1'/></w:tblPr>",
                "<w:tblPr/><w:tblGrid><w:tblGridChange w:id='1'/></w:tblGrid>",
                "<w:tr><w:tblPrEx><w:tblPrExChange w:id='1'/></w:tblPrEx></w:tr>",
                "<w:tr><w:trPr><w:trPrChange w:id='1'/></w:trPr></w:tr>",
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr></w:tr>",
                "<w:tr><w:tc><w:tcPr><w:cellIns w:id='1'/></w:tcPr></w:tc></w:tr>",
                "<w:tr><w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr></w:tc></w:tr>",
                "<w:tr><w:tc><w:tcPr><w:cellMerge w:id='1'/></w:tcPr></w:tc></w:tr>",
                "<w:tr><w:tc><w:tcPr><w:tcPrChange w:id='1'/></w:tcPr></w:tc></w:tr>"
            })
    void nor_one_of_a_table(String change) throws Exception {
        Docx docx = given().replace(
                        "word/document.xml", "<w:body>", "<w:body><w:tbl>" + change.replace('\'', '"') + "</w:tbl>");

        assertThat(errors(docx)).containsOnly("NT211");
    }

    @Test
    void nor_one_of_a_section_or_a_style() throws Exception {
        Docx section = given().replace("word/document.xml", "<w:sectPr>", "<w:sectPr><w:sectPrChange w:id=\"1\"/>");
        Docx style = given().replace("word/styles.xml", "</w:styles>", "<w:pPrChange w:id=\"1\"/></w:styles>");

        assertThat(errors(section)).containsOnly("NT211");
        assertThat(errors(style)).containsOnly("NT211");
        assertThat(read(style).findings().get(0).at().display()).endsWith("notification.docx 样式");
    }

    @Test
    void a_document_nested_without_end_is_refused() throws Exception {
        String deep = "<w:smartTag>".repeat(60_000) + "</w:smartTag>".repeat(60_000);

        assertThat(errors(given().insert("word/document.xml", deep, new Random(1))))
                .containsOnly("NT101");
    }

    @Test
    void lines_of_a_value_break_whatever_the_namespace_is_called() throws Exception {
        Docx docx = given();
        String xml = docx.xml("word/document.xml");
        docx = docx.with(
                "word/document.xml",
                xml.replaceAll("(</?)w:", "$1doc:").replaceAll(" w:", " doc:").replace("xmlns:w=", "xmlns:doc="));
        Notice notice = SampleNotices.full(KIND, 1).with(NoticeField.NAME, "第一行\n第二行");

        Docx issued = render(docx, notice);

        assertThat(issued.xml("word/document.xml")).contains("第一行</doc:t><doc:br/><doc:t xml:space=\"preserve\">第二行");
        readable(issued);
    }

    private static void check(List<Place> places, String part, String field, Random random) throws Exception {
        Docx docx = given();
        for (Place place : places) {
            docx = place.put(docx, part, "{{" + field + "}}", random);
        }
        String what = places + " " + part + " " + field;
        boolean known = NoticeField.byLabel(field.replace(" ", "")).isPresent();
        TemplateReading reading = read(docx);
        List<String> found = reading.findings().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.at().display())
                .toList();
        for (Place place : places) {
            String expected = place.partName().orElse(NAMES.get(part));
            if (place.isFilled() && known) {
                assertThat(reading.uses().stream()
                                .filter(use -> use.field().label().equals(field.replace(" ", "")))
                                .flatMap(use -> use.places().stream()))
                        .as(what)
                        .anyMatch(there -> there.startsWith(expected));
            } else {
                assertThat(found).as(what).anyMatch(there -> there.contains("notification.docx " + expected));
            }
        }
        boolean usable = known && places.stream().allMatch(Place::isFilled);
        assertThat(reading.template().isPresent()).as(what + found).isEqualTo(usable);
        if (usable) {
            readable(render(docx, SampleNotices.full(KIND, 1)));
            readable(render(docx, SampleNotices.plain(KIND, 1)));
            var bound = new ByteArrayOutputStream();
            reading.template()
                    .orElseThrow()
                    .bind(List.of(SampleNotices.full(KIND, 1), SampleNotices.plain(KIND, 2)), bound);
            readable(new Docx(bound.toByteArray()));
        }
    }

    private static void readable(Docx issued) throws Exception {
        assertThat(issued.allText()).doesNotContain("{{").doesNotContain("}}");
        for (Map.Entry<String, byte[]> part : issued.parts().entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8);
            assertThat(xml).as(part.getKey()).doesNotContain("{{").doesNotContainPattern(REVISION);
            WordXml.parse(new ByteArrayInputStream(part.getValue()));
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(issued.bytes()))) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
    }

    private static List<String> errors(Docx docx) throws Exception {
        try {
            return read(docx).findings().stream()
                    .filter(Diagnostic::isError)
                    .map(finding -> finding.code().id())
                    .toList();
        } catch (dev.tenglong.diagnostics.UnusableInputException e) {
            return e.findings().stream().map(finding -> finding.code().id()).toList();
        }
    }

    private static TemplateReading read(Docx docx) throws Exception {
        return TemplateReader.read(docx.bytes(), "notification.docx", Optional.of(KIND));
    }

    private static Docx render(Docx template, Notice notice) throws Exception {
        var out = new ByteArrayOutputStream();
        read(template).template().orElseThrow().render(notice, out);
        return new Docx(out.toByteArray());
    }

    private static Docx given() throws Exception {
        return new Docx(Files.readAllBytes(Path.of("config", KIND.template())));
    }
}
