package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the bytes of a supposed text file look like, before they are decoded. */
final class TextBytes {

    private static final int BINARY_SHARE = 20;

    private final byte[] head;

    private TextBytes(byte[] head) {
        this.head = head;
    }

    static TextBytes of(byte[] head) {
        return new TextBytes(head);
    }

    /**
     * Whether this is UTF-16 that lost its mark, and if so whether little-endian: zeros in one half of the pairs, and
     * read so nothing but the characters of Chinese tables.
     */
    Optional<Boolean> unmarkedUtf16() {
        int length = head.length - head.length % 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] > zeros[0];
        if (zeros[little ? 1 : 0] < 2) {
            return Optional.empty();
        }
        String text = new String(head, 0, length, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return lines && text.chars().allMatch(TextBytes::isOfTables) ? Optional.of(little) : Optional.empty();
    }

    private static boolean isOfTables(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x1A
                || c >= 0xA0 && c <= 0xFF
                || c >= 0x2000 && c <= 0x33FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    /** Refuses bytes that no text has, telling an unmarked UTF-16 text from a picture. */
    void refuseBinary(Refusal refusal) throws UnusableInputException {
        int control = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            int b = head[i] & 0xFF;
            if (b == 0) {
                zeros[i & 1]++;
            }
            if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                control++;
            }
        }
        int allZeros = zeros[0] + zeros[1];
        if (allZeros > 1 && allZeros * 4 >= head.length && Math.min(zeros[0], zeros[1]) * 10 < allZeros) {
            throw refusal.because(IntakeCode.ENCODING_DAMAGED, "文本像是没有标记（BOM）的 UTF-16，编码无法确认");
        }
        if (control * BINARY_SHARE > head.length) {
            throw refusal.noSpreadsheet("应为 xlsx、xls 或文本表格，实际是二进制内容");
        }
        if (allZeros > 0) {
            throw refusal.because(IntakeCode.ENCODING_DAMAGED, "文本里有 NUL 字节，内容已损坏");
        }
    }

    /**
     * Whether double-byte text mostly uses the common characters (GB 2312 level 1) and punctuation. Nearly any
     * Western European text with accents decodes as GB18030 too, but only into rare characters.
     */
    static boolean looksChinese(Path file) throws IOException {
        long common = 0;
        long rare = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int lead = in.read(); lead >= 0; lead = in.read()) {
                if (lead < 0x80) {
                    continue;
                }
                int trail = in.read();
                boolean fourBytes = trail >= '0' && trail <= '9';
                if (fourBytes) {
                    in.skipNBytes(2);
                }
                boolean punctuation = lead >= 0xA1 && lead <= 0xA9;
                boolean levelOne = lead >= 0xB0 && lead <= 0xD7;
                if (!fourBytes && trail >= 0xA1 && (punctuation || levelOne)) {
                    common++;
                } else {
                    rare++;
                }
            }
        }
        return common >= rare;
    }
}
