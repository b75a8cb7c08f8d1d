package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file may grow to before it is refused as hostile or damaged. */
public final class Limits {

    /** A spreadsheet program's own bounds, and room for 1 000 000 rows. */
    public static final Limits DEFAULT = usual();

    private final long[] bounds;

    private Limits(long[] bounds) {
        this.bounds = bounds;
    }

    private static Limits usual() {
        return new Limits(Stream.of(Limit.values())
                .mapToLong(limit -> limit.fromUnits(limit.usual()))
                .toArray());
    }

    /** The limits that {@code tenglong.yaml} sets, the usual ones where it has none. */
    public static Limits load(ConfigFolder folder, Findings findings) throws IOException {
        if (folder.read(Office.FILE).isEmpty()) {
            return DEFAULT;
        }
        Optional<ConfigMap> set = ConfigFile.read(folder, Office.FILE, findings)
                .map(ConfigNode::entries)
                .flatMap(file -> file.optional(Office.INTAKE_LIMITS))
                .map(node ->
                        node.entries(Stream.of(Limit.values()).map(Limit::key).toList()));
        Limits limits = DEFAULT;
        for (ConfigMap.Item item : set.map(ConfigMap::items).orElse(List.of())) {
            Optional<Limit> limit = Limit.of(item.name());
            Optional<Integer> units = limit.flatMap(l -> item.value().integer(1, l.highest()));
            if (units.isPresent()) {
                limits = limits.with(limit.get(), limit.get().fromUnits(units.get()));
            }
        }
        return limits;
    }

    /** The same but for one bound, in bytes, rows, characters …. */
    public Limits with(Limit limit, long bound) {
        long[] changed = bounds.clone();
        changed[limit.ordinal()] = bound;
        return new Limits(changed);
    }

    long of(Limit limit) {
        return bounds[limit.ordinal()];
    }
}
