package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_MISSING;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_SYNTAX;
import static dev.tenglong.diagnostics.IntakeCode.FILE_UNREADABLE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A configuration file as text. Only UTF-8, with or without BOM: guessing an encoding could change a name unseen. */
final class ConfigText {

    private ConfigText() {}

    /** The text of a file that must be there; empty where a finding says why it is not. */
    static Optional<String> read(ConfigFolder folder, String name, Findings findings) {
        return read(folder, name, true, findings);
    }

    /** The text of a file that may be absent; empty where it is, or where a finding says what is wrong with it. */
    static Optional<String> readIfThere(ConfigFolder folder, String name, Findings findings) {
        return read(folder, name, false, findings);
    }

    private static Optional<String> read(ConfigFolder folder, String name, boolean required, Findings findings) {
        try {
            Optional<byte[]> bytes = folder.read(name);
            if (bytes.isEmpty() && required) {
                findings.add(Diagnostic.of(CONFIG_MISSING, ConfigFolder.place(name), "应有配置文件 " + name + "，工作区里没有"));
            }
            return bytes.flatMap(b -> decode(b, name, findings));
        } catch (IOException e) {
            findings.add(Diagnostic.of(FILE_UNREADABLE, ConfigFolder.place(name), "配置文件打不开：" + e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String name, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean damaged = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String read = text.flip().toString();
        if (damaged) {
            findings.add(Diagnostic.of(CONFIG_SYNTAX, at(name, read, read.length()), "应为 UTF-8 编码，此处的字节不是")
                    .hint("用记事本打开，另存为时编码选“UTF-8”；Excel 中另存为“CSV UTF-8（逗号分隔）”"));
            return Optional.empty();
        }
        return Optional.of(read.startsWith("\uFEFF") ? read.substring(1) : read);
    }

    /** The place of a character of a text. */
    static Location.ConfigPoint at(String name, String text, int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location.ConfigPoint("config/" + name, line, index - before.lastIndexOf('\n'), "");
    }
}
