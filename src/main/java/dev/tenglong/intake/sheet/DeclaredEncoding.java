package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page or an XML file is encoded, by what it says of itself and by its bytes. Exports often say gb2312 or
 * ISO-8859-1 whatever they write: a word that the bytes contradict does not count.
 */
final class DeclaredEncoding {

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']?([\\w.:-]{2,40})|<meta[^>]{0,500}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> CHINESE =
            Set.of("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936", "ms936");

    private DeclaredEncoding() {}

    static TextEncoding of(Path file, byte[] head, Refusal refusal) throws IOException, UnusableInputException {
        String declared = declared(head);
        if (CHINESE.contains(declared) && TextEncoding.GB18030.reads(file) && TextBytes.looksChinese(file)) {
            return TextEncoding.GB18030;
        }
        Optional<TextEncoding> foreign = foreign(declared);
        if (foreign.isPresent() && isMultiByte(foreign.get()) && foreign.get().reads(file)) {
            return foreign.get();
        }
        try {
            return TextEncoding.detect(file, refusal);
        } catch (UnusableInputException undetected) {
            if (foreign.isPresent() && foreign.get().reads(file)) {
                return foreign.get();
            }
            throw undetected;
        }
    }

    private static String declared(byte[] head) {
        Matcher found = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!found.find()) {
            return "";
        }
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        return name.toLowerCase(Locale.ROOT);
    }

    /** A character set that is neither Unicode nor Chinese; what reads as either is never taken for it. */
    private static Optional<TextEncoding> foreign(String declared) {
        try {
            if (declared.isEmpty()
                    || declared.startsWith("utf")
                    || declared.contains("unicode")
                    || declared.contains("10646")
                    || CHINESE.contains(declared)
                    || !Charset.isSupported(declared)) {
                return Optional.empty();
            }
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(declared);
        return Optional.of(new TextEncoding(charset, charset.name()));
    }

    private static boolean isMultiByte(TextEncoding encoding) {
        return encoding.charset().canEncode() && encoding.charset().newEncoder().maxBytesPerChar() > 1;
    }
}
