package dev.tenglong.settings;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Configuration files are UTF-8, with or without a byte order mark, and nothing else. */
final class ConfigText {

    private ConfigText() {}

    /** The text of a file that must be there; what is wrong with it becomes a finding. */
    static Optional<String> required(ConfigFolder folder, String name, Findings findings) throws IOException {
        Optional<byte[]> bytes = folder.read(name);
        var file = new Location.WholeFile(shown(name));
        if (bytes.isEmpty()) {
            findings.add(Diagnostic.of(DiagnosticCode.CONFIG_MISSING, file, "应有配置文件 " + shown(name) + "，实际没有"));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.add(Diagnostic.of(DiagnosticCode.CONFIG_SYNTAX, file, "配置文件应为 UTF-8 编码，实际不是")
                    .hint("用记事本打开，另存为 UTF-8 编码"));
            return Optional.empty();
        }
    }

    /** As named to people. */
    static String shown(String name) {
        return "config/" + name;
    }
}
