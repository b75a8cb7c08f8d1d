package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shared strings of a workbook, kept as UTF-8 in large blocks: a million names and codes then cost their bytes and
 * little more. The most recent ones are kept as text, since a column such as 街道 repeats a few.
 */
final class SharedStrings {

    private static final int BLOCK = 1 << 20;
    private static final int RECENT = 1 << 12;
    private static final int BYTES_OF_A_LOOK = 200;

    private final List<byte[]> blocks = new ArrayList<>();
    private ByteBuffer open = ByteBuffer.allocate(0);
    /** Of the few strings that do not look as they are stored. */
    private final Map<Integer, TextLook> looks = new HashMap<>();

    private long[] places = new long[1024];
    private int count;
    private long size;

    private final RawCell.Text[] recent = new RawCell.Text[RECENT];
    private final int[] recentIndex = new int[RECENT];

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(PartStream part, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        var strings = new SharedStrings();
        var text = new StringBuilder();
        try (var xml = new XmlCursor(part, refusal)) {
            var items = new RichText();
            for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
                if (event == XmlCursor.Event.START && xml.is("si")) {
                    text.setLength(0);
                    Optional<TextLook> look = items.append(xml, text, budget);
                    look.ifPresent(strings::addLook);
                    strings.add(text.toString().getBytes(StandardCharsets.UTF_8));
                    budget.expectMemory(strings.size);
                }
            }
        }
        return strings;
    }

    /** Keeps how the string added next looks. */
    private void addLook(TextLook look) {
        looks.put(count, look);
        size += BYTES_OF_A_LOOK + 2L * (look.shown().length() + look.plain().length());
    }

    private void add(byte[] text) {
        int needed = text.length + Integer.BYTES;
        if (open.remaining() < needed) {
            open = ByteBuffer.allocate(Math.max(BLOCK, needed));
            blocks.add(open.array());
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (long) (blocks.size() - 1) << Integer.SIZE | open.position();
        open.putInt(text.length).put(text);
        size += needed + 3 * Long.BYTES; // the places are copied when they grow
    }

    int count() {
        return count;
    }

    /** The string of a 0-based index below {@link #count}. */
    RawCell.Text cell(int index) {
        int slot = index & (RECENT - 1);
        if (recent[slot] == null || recentIndex[slot] != index) {
            recent[slot] = new RawCell.Text(text(index), Optional.ofNullable(looks.get(index)));
            recentIndex[slot] = index;
        }
        return recent[slot];
    }

    private String text(int index) {
        byte[] block = blocks.get((int) (places[index] >>> Integer.SIZE));
        int at = (int) places[index];
        int length = ByteBuffer.wrap(block).getInt(at);
        return new String(block, at + Integer.BYTES, length, StandardCharsets.UTF_8);
    }
}
