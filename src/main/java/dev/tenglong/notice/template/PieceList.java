package dev.tenglong.notice.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects pieces; text that never changes becomes one piece until something that does comes between. */
final class PieceList {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    void text(String xml) {
        fixed.append(xml);
    }

    void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    List<Piece> finish() {
        flush();
        return pieces;
    }

    private void flush() {
        if (!fixed.isEmpty()) {
            pieces.add(new Piece.Fixed(fixed.toString().getBytes(StandardCharsets.UTF_8)));
            fixed.setLength(0);
        }
    }
}
