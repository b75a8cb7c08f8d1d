package dev.tenglong.notice.template;

import static dev.tenglong.diagnostics.NoticeCode.COMMENT_LEFT;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_IN_FOOTNOTE;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_MALFORMED;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_MISSING;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_OF_OTHER_KIND;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_SPLIT;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_UNFILLABLE;
import static dev.tenglong.diagnostics.NoticeCode.FIELD_UNKNOWN;
import static dev.tenglong.diagnostics.NoticeCode.FILE_INSERTED;
import static dev.tenglong.diagnostics.NoticeCode.INDICATOR_OUTSIDE_ROW;
import static dev.tenglong.diagnostics.NoticeCode.KIND_UNKNOWN;
import static dev.tenglong.diagnostics.NoticeCode.PAGE_WITHOUT_MARK;
import static dev.tenglong.diagnostics.NoticeCode.TRACKED_CHANGE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.diagnostics.NoticeCode;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;

/** What is wrong with the fields of a template (检查字段): unknown, misspelt, missing, cut to pieces, in the wrong place. */
final class TemplateCheck {

    /** A lone pair of braces is only a field where a field's name is in it. */
    private static final Pattern SINGLE = Pattern.compile("[{｛]\\s*([^{}｛｝]{1,12}?)\\s*[}｝]");

    private final String file;
    private final Optional<NoticeKind> kind;
    private final Findings findings;
    private final Set<NoticeField> used = EnumSet.noneOf(NoticeField.class);
    private int before;

    TemplateCheck(String file, Optional<NoticeKind> kind, Findings findings) {
        this.file = file;
        this.kind = kind;
        this.findings = findings;
    }

    /** What stands in one part. */
    void part(PartText text) {
        for (Passage passage : text.passages()) {
            if (passage.isFillable()) {
                passage.marks().forEach(this::field);
                malformed(passage);
            } else {
                FieldMark.firstIn(passage.text()).ifPresent(written -> unfillable(passage, written));
            }
        }
        text.traces().forEach(this::trace);
        before += text.passages().size() + text.traces().size();
    }

    /** What is left in a part that has no fields. */
    void traces(List<Trace> traces) {
        traces.forEach(this::trace);
        before += traces.size();
    }

    private void unfillable(Passage passage, String written) {
        findings.add(
                Diagnostic.of(FIELD_UNFILLABLE, at(passage), passage.in().words() + "里的“" + written + "”填不了，字段应写成普通文字")
                        .hint(passage.in().remedy()));
    }

    private void trace(Trace trace) {
        var place = new Location.Passage(file, trace.place(), before + trace.number());
        String words = String.join("、", trace.words());
        findings.add(
                switch (trace.kind()) {
                    case REVISION -> Diagnostic.of(TRACKED_CHANGE, place, "有没有接受的修订（" + words + "），印发的文书会带修订标记");
                    case COMMENT -> Diagnostic.of(COMMENT_LEFT, place, "有批注，会随文书发给企业");
                    case INSERTED_FILE -> Diagnostic.of(FILE_INSERTED, place, "插入了另一个文件，其中的文字没有检查");
                    case FIELD -> Diagnostic.of(FIELD_UNFILLABLE, place, "这里的“" + words + "”填不了，字段应写成正文里的普通文字");
                });
    }

    /** What the kind of notice cannot do without. */
    void demands() {
        if (kind.isEmpty()) {
            findings.add(Diagnostic.of(
                    KIND_UNKNOWN,
                    new Location.WholeFile(file),
                    "文件名应为 "
                            + String.join(
                                    "、",
                                    Arrays.stream(NoticeKind.values())
                                            .map(NoticeKind::fileName)
                                            .toList()) + " 之一"));
            return;
        }
        for (NoticeField field : NoticeField.values()) {
            if (field.isDemandedBy(kind.get()) && !used.contains(field)) {
                findings.add(Diagnostic.of(
                        FIELD_MISSING,
                        new Location.WholeFile(file),
                        kind.get().label() + "应写明" + field.label() + "，模板里没有 " + written(field)));
            }
        }
    }

    /** Every page says so where a notice is only a sample or a draft. */
    void marks(List<Sections.Header> headers, Map<String, List<Passage>> passages) {
        for (Sections.Header header : headers) {
            boolean there = passages.getOrDefault(header.part(), List.of()).stream()
                    .flatMap(passage -> passage.marks().stream())
                    .anyMatch(mark -> mark.name().equals(NoticeField.MARK.label()));
            if (!there) {
                String pages = "第 " + header.section() + " 节" + (header.pages().isEmpty() ? "" : "的" + header.pages());
                findings.add(Diagnostic.of(
                        PAGE_WITHOUT_MARK,
                        new Location.WholeFile(file),
                        pages + "的页眉应有 " + written(NoticeField.MARK)
                                + (header.part().isEmpty() ? "，这些页没有页眉" : "")));
            }
        }
    }

    private void field(FieldMark mark) {
        Optional<NoticeField> field = NoticeField.byLabel(mark.name());
        if (field.isEmpty()) {
            unknown(mark);
            return;
        }
        used.add(field.get());
        if (mark.passage().isNote()) {
            add(FIELD_IN_FOOTNOTE, mark.passage(), "脚注和尾注里不能有字段");
        }
        if (kind.isPresent() && !field.get().isOf(kind.get())) {
            add(FIELD_OF_OTHER_KIND, mark.passage(), kind.get().label() + "没有" + mark.name() + "这项内容");
        } else if (field.get().isOfIndicator() && !isInRow(mark.passage())) {
            add(INDICATOR_OUTSIDE_ROW, mark.passage(), written(field.get()) + " 应在表格的一行里");
        }
        if (mark.split()) {
            add(FIELD_SPLIT, mark.passage(), written(field.get()) + " 被 Word 分成了几段，已按一个字段识别");
        }
    }

    private void unknown(FieldMark mark) {
        List<String> names = kind.map(NoticeField::labels)
                .orElseGet(() -> Arrays.stream(NoticeField.values())
                        .map(NoticeField::label)
                        .toList());
        var finding = Diagnostic.of(FIELD_UNKNOWN, at(mark.passage()), "没有字段“" + mark.name() + "”");
        findings.add(Nearest.to(mark.name(), names).stream()
                .findFirst()
                .map(near -> finding.hint("改为 {{" + near + "}}"))
                .orElse(finding));
    }

    /** Braces left over when the whole fields are taken out. */
    private void malformed(Passage passage) {
        String rest = passage.textBesideFields();
        Matcher single = SINGLE.matcher(rest);
        boolean named = single.results()
                .map(match -> match.group(1))
                .anyMatch(name -> NoticeField.byLabel(name).isPresent());
        if (named || FieldMark.BRACES.matcher(rest).find()) {
            findings.add(Diagnostic.of(FIELD_MALFORMED, at(passage), "字段应写成 {{名称}}，这一段的大括号不成对、不是半角或不够两个")
                    .excerpt(passage.text()));
        }
    }

    private void add(NoticeCode code, Passage passage, String message) {
        findings.add(Diagnostic.of(code, at(passage), message));
    }

    private Location at(Passage passage) {
        return new Location.Passage(file, passage.place(), before + passage.number());
    }

    private static String written(NoticeField field) {
        return "{{" + field.label() + "}}";
    }

    private static boolean isInRow(Passage passage) {
        for (Node node = passage.texts().get(0); node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "tr")) {
                return true;
            }
            if (WordXml.is(node, "txbxContent")) {
                return false;
            }
        }
        return false;
    }
}
