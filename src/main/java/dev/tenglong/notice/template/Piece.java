package dev.tenglong.notice.template;

import dev.tenglong.notice.NoticeField;
import java.util.List;
import java.util.Set;

/** What a compiled part is made of (片段), in the order it is written. */
sealed interface Piece {

    /** Bytes that are the same in every notice. */
    record Fixed(byte[] bytes) implements Piece {}

    /**
     * A field.
     *
     * @param lineBreak what stands for one: white space in an attribute, elements in a text
     */
    record Value(NoticeField field, String lineBreak) implements Piece {}

    /** A table row, once for every indicator. */
    record Row(List<Piece> pieces) implements Piece {

        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A paragraph that is left out unless all of {@code fields} have a value.
     *
     * @param otherwise what stands there instead: nothing, or an empty paragraph where Word insists on one
     */
    record Paragraph(Set<NoticeField> fields, List<Piece> pieces, List<Piece> otherwise) implements Piece {

        public Paragraph {
            fields = Set.copyOf(fields);
            pieces = List.copyOf(pieces);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** The id by which a section names a header or footer: notices bound into one file have their own. */
    record Reference(String id) implements Piece {}
}
