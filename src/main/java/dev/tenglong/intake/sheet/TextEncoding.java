package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded. The whole file is tried before any of it is used: what is neither marked, nor valid
 * UTF-8, nor GB18030 that reads like Chinese is refused rather than shown as mojibake.
 */
record TextEncoding(Charset charset, int markLength, String label) {

    private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    static final TextEncoding GB18030 = new TextEncoding(Charset.forName("GB18030"), 0, "GB18030");

    static TextEncoding detect(Path file, Refusal refusal) throws IOException, UnusableInputException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        TextEncoding marked = byMark(head, refusal);
        if (marked != null) {
            return confirmed(marked, file, refusal);
        }
        TextBytes.of(head).refuseBinary(refusal);
        if (UTF_8.reads(file)) {
            return UTF_8;
        }
        if (GB18030.reads(file) && TextBytes.looksChinese(file)) {
            return GB18030;
        }
        throw damaged(refusal, "文本既不是完好的 UTF-8，也不是 GB18030 中文");
    }

    private static TextEncoding byMark(byte[] head, Refusal refusal) throws UnusableInputException {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        boolean zeros = head.length >= 4 && head[2] == 0 && head[3] == 0;
        if (first == 0xFFFE && zeros || first == 0 && head.length >= 4 && head[2] == (byte) 0xFE && head[3] == -1) {
            throw damaged(refusal, "文本是 UTF-32 编码，本程序不读");
        }
        if (first == 0xFFFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16");
        }
        if (first == 0xFEFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16");
        }
        if (first == 0xEFBB && head.length >= 3 && head[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "UTF-8");
        }
        return null;
    }

    private static TextEncoding confirmed(TextEncoding marked, Path file, Refusal refusal)
            throws IOException, UnusableInputException {
        if (!marked.reads(file)) {
            throw damaged(refusal, "文本标记为 " + marked.label + "，其中有损坏的字节");
        }
        return marked;
    }

    private static UnusableInputException damaged(Refusal refusal, String message) {
        return refusal.because(IntakeCode.ENCODING_DAMAGED, message);
    }

    boolean reads(Path file) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = open(file)) {
            while (reader.read(buffer) >= 0) {
                // only whether it decodes
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without its mark; a byte that does not decode is an exception, never a replacement character. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
