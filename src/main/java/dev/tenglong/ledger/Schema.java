package dev.tenglong.ledger;

import dev.tenglong.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the ledger (台账结构) as numbered scripts: a ledger of any earlier format becomes one of the newest by running
 * those it lacks.
 *
 * @param scripts from format 1 on, without a gap
 */
record Schema(List<Script> scripts) {

    /** In the header of the file, where other programs look for what it is: "tngl". */
    static final int APPLICATION_ID = 0x746e676c;

    private static final List<String> FILES = List.of("schema/0001.sql", "schema/0002.sql");

    /**
     * What leads from one format to the next.
     *
     * @param version the format it leads to
     */
    record Script(int version, String name, String sql) {
        String sha256() {
            return Sha256.of(sql);
        }
    }

    static Schema current() {
        var scripts = new ArrayList<Script>();
        for (String file : FILES) {
            scripts.add(new Script(scripts.size() + 1, file, resource(file)));
        }
        return new Schema(List.copyOf(scripts));
    }

    /** The newest format. */
    int version() {
        return scripts.size();
    }

    List<Script> after(int version) {
        return scripts.subList(version, scripts.size());
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
