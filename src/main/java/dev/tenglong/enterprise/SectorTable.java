package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manufacturing part of GB/T 4754-2017 (国民经济行业分类): names of sectors, and the sector that a cell means. Codes of other parts
 * are accepted where they are well formed.
 */
public final class SectorTable {

    private static final Pattern CODE_FIRST = Pattern.compile("([A-T]?)(\\d{2,4})(\\.0+)?(?!\\d)[-_:、,.]?(.*)");
    private static final Pattern LETTER_ALONE = Pattern.compile("([A-T])(类|门类)?");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<Sector>> found = new HashMap<>();

    private SectorTable() {}

    /** Loads the table that comes with the program. */
    public static SectorTable load() {
        var table = new SectorTable();
        try (var in = SectorTable.class.getResourceAsStream("gbt4754-2017-manufacturing.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comma = line.indexOf(',');
                table.add(line.substring(0, comma), line.substring(comma + 1).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String code, String name) {
        names.put(code, name);
        codes.merge(key(name), code, SectorTable::higher);
    }

    /** 中类 and 小类 often share a name: a name then means the wider one, which claims less. */
    private static String higher(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    /** The sector a cell means: 17, C17, 1713, C1713, "1713 棉印染精加工", 1713.0, or a name. */
    public Optional<Sector> find(String text) {
        return found.computeIfAbsent(text, this::understand);
    }

    private Optional<Sector> understand(String text) {
        String folded = key(text);
        Matcher code = CODE_FIRST.matcher(folded);
        if (code.matches()) {
            return Sector.ofCode(code.group(1) + code.group(2)).filter(this::exists);
        }
        Matcher letter = LETTER_ALONE.matcher(folded);
        if (letter.matches()) {
            return Sector.ofCode(letter.group(1));
        }
        return Optional.ofNullable(codes.get(folded))
                .or(() -> Optional.ofNullable(codes.get(folded + "业")))
                .map(Sector::new);
    }

    /** The name of a sector; empty outside manufacturing. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private boolean exists(Sector sector) {
        return !sector.code().startsWith("C") || names.containsKey(sector.code());
    }

    private static String key(String text) {
        return FoldedText.tight(text).toUpperCase(Locale.ROOT);
    }
}
