package dev.tenglong.notice.template;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template that holds (模板), compiled: what no field changes is packed already, the rest is a list of pieces. Immutable, so
 * that all cores can render from one.
 */
public final class Template {

    private final NoticeKind kind;
    private final DocxParts parts;
    private final MainPart main;
    private final Map<String, List<Piece>> others;
    private final Set<NoticeField> fields;

    /** @param others the parts besides the main one that have fields, by name */
    Template(
            NoticeKind kind, DocxParts parts, MainPart main, Map<String, List<Piece>> others, Set<NoticeField> fields) {
        this.kind = kind;
        this.parts = parts;
        this.main = main;
        this.others = Map.copyOf(others);
        this.fields = fields.isEmpty() ? EnumSet.noneOf(NoticeField.class) : EnumSet.copyOf(fields);
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The fields it uses. */
    public Set<NoticeField> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /** The fields that cannot do without a value and have none: such a notice must not be issued. */
    public List<NoticeField> missing(Notice notice) {
        var missing = new ArrayList<NoticeField>();
        for (NoticeField field : fields) {
            boolean there = field.isOptional()
                    || (field.isOfIndicator()
                            ? notice.hasInEveryRow(field)
                            : notice.value(field).isPresent());
            if (!there) {
                missing.add(field);
            }
        }
        return missing;
    }

    /** Writes the notice as a Word file; the same notice gives the same bytes. */
    public void render(Notice notice, OutputStream out) throws IOException {
        require(notice);
        try (var rendering = new Rendering();
                var zip = new PackageWriter(out)) {
            for (String name : parts.names()) {
                if (name.equals(main.name())) {
                    zip.add(name, rendering.packed(main.whole(), notice));
                } else if (others.containsKey(name)) {
                    zip.add(name, rendering.packed(others.get(name), notice));
                } else {
                    zip.add(name, parts.packed(name));
                }
            }
        }
    }

    private void require(Notice notice) {
        if (notice.kind() != kind) {
            throw new IllegalArgumentException(notice.kind() + " in a template of " + kind);
        }
        if (!missing(notice).isEmpty()) {
            throw new IllegalArgumentException("no value of " + missing(notice));
        }
    }

    /** Writes several notices into one file for printing, each on a new page that counts from 1. */
    public void bind(List<Notice> notices, OutputStream out) throws IOException {
        notices.forEach(this::require);
        new BoundNotices(this, notices).write(out);
    }

    DocxParts parts() {
        return parts;
    }

    MainPart main() {
        return main;
    }

    Map<String, List<Piece>> others() {
        return others;
    }
}
