package dev.tenglong.notice.template;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;

/** Writes pieces with the values of a notice (套打). Holds what is dear to make; for one thread. */
final class Rendering implements AutoCloseable {

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final Unpacked unpacked = new Unpacked();

    /** A part with fields, packed. */
    Packed packed(List<Piece> pieces, Notice notice) {
        unpacked.reset();
        write(pieces, notice, UnaryOperator.identity(), unpacked);
        return Packed.of(unpacked.bytes(), unpacked.size(), deflater);
    }

    /** @param references how the notice's ids of headers and footers are called where it is written */
    static void write(List<Piece> pieces, Notice notice, UnaryOperator<String> references, ByteArrayOutputStream out) {
        write(pieces, notice, Optional.empty(), references, out);
    }

    private static void write(
            List<Piece> pieces,
            Notice notice,
            Optional<Map<NoticeField, String>> indicator,
            UnaryOperator<String> references,
            ByteArrayOutputStream out) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Fixed fixed) {
                out.writeBytes(fixed.bytes());
            } else if (piece instanceof Piece.Value value) {
                String text = indicator
                        .map(row -> row.get(value.field()))
                        .or(() -> notice.value(value.field()))
                        .orElseGet(() -> absent(value.field()));
                out.writeBytes(XmlText.value(text, value.lineBreak()).getBytes(StandardCharsets.UTF_8));
            } else if (piece instanceof Piece.Row row) {
                notice.indicators().forEach(i -> write(row.pieces(), notice, Optional.of(i), references, out));
            } else if (piece instanceof Piece.Paragraph paragraph) {
                boolean whole = paragraph.fields().stream()
                        .allMatch(field -> notice.value(field).isPresent());
                write(whole ? paragraph.pieces() : paragraph.otherwise(), notice, indicator, references, out);
            } else if (piece instanceof Piece.Reference reference) {
                out.writeBytes(references.apply(reference.id()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** An optional field outside of any paragraph leaves nothing; any other without a value was refused before. */
    private static String absent(NoticeField field) {
        if (!field.isOptional()) {
            throw new IllegalArgumentException("no value of " + field);
        }
        return "";
    }

    @Override
    public void close() {
        deflater.end();
    }

    /** Lends its bytes instead of copying them. */
    private static final class Unpacked extends ByteArrayOutputStream {

        Unpacked() {
            super(1 << 17);
        }

        byte[] bytes() {
            return buf;
        }
    }
}
