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
import java.util.Optional;

/**
 * How a text file is encoded. The whole file is tried before any of it is used: what is neither marked, nor valid
 * UTF-8, nor GB18030 that reads like Chinese is refused rather than shown as mojibake.
 */
record TextEncoding(Charset charset, String label) {

    private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, "UTF-8");
    private static final TextEncoding UTF_16LE = new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16");
    private static final TextEncoding UTF_16BE = new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16");
    static final TextEncoding GB18030 = new TextEncoding(Charset.forName("GB18030"), "GB18030");

    /** The department would send the same file again. */
    private static final String MEND_LINE = "用记事本打开，改正这一行（删去坏字、补全名称），另存为 UTF-8 编码；或请提供部门直接发来 xlsx";

    static TextEncoding detect(Path file, Refusal refusal) throws IOException, UnusableInputException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        TextEncoding marked = byMark(head, refusal);
        if (marked != null) {
            return confirmed(marked, file, refusal);
        }
        Optional<TextEncoding> unmarked = TextBytes.of(head).unmarkedUtf16().map(le -> le ? UTF_16LE : UTF_16BE);
        if (unmarked.isPresent()) {
            return confirmed(unmarked.get(), file, refusal);
        }
        TextBytes.of(head).refuseBinary(refusal);
        if (UTF_8.reads(file)) {
            return UTF_8;
        }
        if (!GB18030.reads(file)) {
            throw neither(file, refusal);
        }
        if (TextBytes.looksChinese(file)) {
            return GB18030;
        }
        throw damaged(refusal, "文本既不是完好的 UTF-8，也不是 GB18030 中文");
    }

    /** The encoding that goes further is the one that was meant. */
    private static UnusableInputException neither(Path file, Refusal refusal) throws IOException {
        Optional<BadBytes> utf8 = BadBytes.first(file, UTF_8.charset);
        Optional<BadBytes> chinese = BadBytes.first(file, GB18030.charset);
        if (utf8.isEmpty() || chinese.isEmpty()) {
            throw new IllegalStateException("a file that did not decode does now");
        }
        boolean meant = chinese.get().at() >= utf8.get().at();
        return broken(refusal, (meant ? GB18030 : UTF_8).label, (meant ? chinese : utf8).get());
    }

    private static UnusableInputException broken(Refusal refusal, String label, BadBytes bad) {
        return refusal.because(
                IntakeCode.ENCODING_DAMAGED, "文本应为完好的 " + label + "，" + bad.shown() + "有坏字节，多为半个汉字", MEND_LINE);
    }

    private static TextEncoding byMark(byte[] head, Refusal refusal) throws UnusableInputException {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        boolean zeros = head.length >= 4 && head[2] == 0 && head[3] == 0;
        if (first == 0xFFFE && zeros || first == 0 && head.length >= 4 && head[2] == (byte) 0xFE && head[3] == -1) {
            throw damaged(refusal, "文本是 UTF-32 编码，本程序不读");
        }
        if (first == 0xFFFE) {
            return UTF_16LE;
        }
        if (first == 0xFEFF) {
            return UTF_16BE;
        }
        if (first == 0xEFBB && head.length >= 3 && head[2] == (byte) 0xBF) {
            return UTF_8;
        }
        if (first == 0x8431 && head.length >= 4 && head[2] == (byte) 0x95 && head[3] == 0x33) {
            return GB18030;
        }
        return null;
    }

    private static TextEncoding confirmed(TextEncoding marked, Path file, Refusal refusal)
            throws IOException, UnusableInputException {
        Optional<BadBytes> bad = marked.reads(file) ? Optional.empty() : BadBytes.first(file, marked.charset);
        if (bad.isPresent()) {
            throw broken(refusal, marked.label, bad.get());
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

    /** The text without its marks; a byte that does not decode is an exception, never a replacement character. */
    Reader open(Path file) throws IOException {
        return new TextEnd(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
