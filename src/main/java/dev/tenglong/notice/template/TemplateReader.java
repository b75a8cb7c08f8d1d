package dev.tenglong.notice.template;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads a template, says what is wrong with it, and compiles it where nothing is (读取模板). */
public final class TemplateReader {

    private final Optional<NoticeKind> kind;
    private final TemplateRefusal refusal;
    private final DocxParts parts;
    private final ContentTypes types;
    private final String mainName;

    private TemplateReader(byte[] file, String shown, Optional<NoticeKind> kind) throws UnusableInputException {
        this.kind = kind;
        this.refusal = new TemplateRefusal(shown);
        this.parts = DocxParts.read(file, refusal);
        this.types = ContentTypes.of(required(DocxParts.CONTENT_TYPES));
        this.mainName = types.main()
                .filter(name -> parts.content(name).isPresent())
                .orElseThrow(
                        () -> refusal.because("应为 Word 文档（docx），里面没有 Word 的正文", "另存为“Word 文档 (*.docx)”，不要带宏，也不要存为模板"));
    }

    /**
     * @param shown how the file is named to people
     * @param kind  empty where it is not known what the template is for
     * @throws UnusableInputException where it is no Word document
     */
    public static TemplateReading read(byte[] file, String shown, Optional<NoticeKind> kind)
            throws UnusableInputException {
        return new TemplateReader(file, shown, kind).read();
    }

    private TemplateReading read() throws UnusableInputException {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(mainName, required(mainName));
        for (String name : parts.names()) {
            if (types.name(name).isPresent() && !name.equals(mainName)) {
                documents.put(name, required(name));
            }
        }
        if (!isText(documents.get(mainName))) {
            throw refusal.damaged(mainName);
        }
        Map<String, PartText> texts = new LinkedHashMap<>();
        documents.forEach((name, document) ->
                texts.put(name, Passages.of(document, types.name(name).orElseThrow())));
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        texts.forEach((name, text) -> passages.put(name, text.fillable()));
        var findings = new Findings();
        var check = new TemplateCheck(refusal.file(), kind, findings);
        texts.values().forEach(check::part);
        for (String name : parts.names()) {
            if (!documents.containsKey(name)) {
                check.traces(others(name));
            }
        }
        check.demands();
        check.marks(headers(documents.get(mainName)), passages);
        List<Diagnostic> found = findings.sorted();
        Optional<Template> template = kind.filter(k -> found.stream().noneMatch(Diagnostic::isError))
                .map(k -> compile(k, documents, passages));
        return new TemplateReading(template, uses(passages), found);
    }

    /** What nothing is filled in goes into the notice as well. */
    private List<Trace> others(String name) throws UnusableInputException {
        String called = types.otherName(name);
        if (OtherPart.isXml(name)) {
            return OtherPart.traces(required(name), called);
        }
        try (InputStream content = parts.content(name).orElseThrow()) {
            byte[] bytes = content.readAllBytes();
            boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            return packed ? OtherPart.embedded(bytes, "嵌入的文件 " + name.replaceFirst(".*/", "")) : List.of();
        } catch (IOException e) {
            throw refusal.damaged(name);
        }
    }

    private Template compile(NoticeKind of, Map<String, Document> documents, Map<String, List<Passage>> passages) {
        var others = new LinkedHashMap<String, List<Piece>>();
        var fields = EnumSet.noneOf(NoticeField.class);
        passages.forEach((name, texts) -> {
            texts.forEach(Passage::join);
            List<FieldMark> marks =
                    texts.stream().flatMap(text -> text.marks().stream()).toList();
            marks.forEach(mark -> NoticeField.byLabel(mark.name()).ifPresent(fields::add));
            if (!marks.isEmpty() && !name.equals(mainName)) {
                others.put(name, PartCompiler.part(documents.get(name).getDocumentElement()));
            }
        });
        return new Template(of, parts, MainPart.of(mainName, documents.get(mainName)), others, fields);
    }

    private static List<TemplateUse> uses(Map<String, List<Passage>> passages) {
        Map<NoticeField, List<String>> places = new EnumMap<>(NoticeField.class);
        passages.values()
                .forEach(texts -> texts.forEach(text -> text.marks()
                        .forEach(mark -> NoticeField.byLabel(mark.name())
                                .ifPresent(field -> places.computeIfAbsent(field, f -> new ArrayList<>())
                                        .add(text.place())))));
        return places.entrySet().stream()
                .map(use -> new TemplateUse(
                        use.getKey(), use.getValue().stream().distinct().toList()))
                .toList();
    }

    private List<Sections.Header> headers(Document main) throws UnusableInputException {
        String folder = mainName.substring(0, mainName.lastIndexOf('/') + 1);
        Optional<Document> relations = optional(Relations.fileOf(mainName));
        Optional<Document> settings = optional(folder + "settings.xml");
        boolean evenDiffers = settings.map(Document::getDocumentElement).stream()
                .flatMap(root -> WordXml.all(root, "evenAndOddHeaders").stream())
                .anyMatch(Sections::isOn);
        return Sections.headers(
                main, relations.map(r -> Relations.of(r, folder)).orElse(new Relations(Map.of())), evenDiffers);
    }

    private static boolean isText(Document main) {
        return WordXml.is(main.getDocumentElement(), "document")
                && WordXml.children(main.getDocumentElement()).stream().anyMatch(child -> WordXml.is(child, "body"));
    }

    private Document required(String name) throws UnusableInputException {
        return optional(name).orElseThrow(() -> refusal.damaged(name));
    }

    private Optional<Document> optional(String name) throws UnusableInputException {
        Optional<InputStream> content = parts.content(name);
        try {
            return content.isEmpty() ? Optional.empty() : Optional.of(WordXml.parse(content.get()));
        } catch (SAXException | IOException e) {
            throw refusal.damaged(name);
        }
    }
}
