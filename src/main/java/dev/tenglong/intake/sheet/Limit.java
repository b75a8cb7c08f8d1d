package dev.tenglong.intake.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** One bound a file may not exceed (限额), under the key by which {@code tenglong.yaml} sets it. */
public enum Limit {
    FILE("file-mb", "MB", 1_024, 16_384),
    UNPACKED("unpacked-mb", "MB", 2_048, 65_536),
    MEMORY("memory-mb", "MB", 1_024, 16_384),
    SHEETS("sheets", "张", 1_000, 10_000),
    ROWS("rows", "行", 1_048_576, 100_000_000),
    COLUMNS("columns", "列", 16_384, 16_384),
    CELL("cell-characters", "字", 1_048_576, 16_777_216),
    LINE("line-characters", "字", 16_777_216, 268_435_456),
    SECONDS("seconds", "秒", 300, 86_400);

    private static final int MEGABYTE = 20;

    private final String key;
    private final String unit;
    private final int usual;
    private final int highest;

    Limit(String key, String unit, int usual, int highest) {
        this.key = key;
        this.unit = unit;
        this.usual = usual;
        this.highest = highest;
    }

    /** The limit of a key below {@code intake-limits}. */
    static Optional<Limit> of(String key) {
        return Stream.of(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    /** The bound where the configuration names none, in its own unit. */
    int usual() {
        return usual;
    }

    /** The most the configuration may allow. */
    int highest() {
        return highest;
    }

    /** A bound in bytes, characters, rows … from one as configured. */
    long fromUnits(int units) {
        return unit.equals("MB") ? (long) units << MEGABYTE : units;
    }

    /** An amount as people read it: 2 MB, 20 列; a part of a megabyte counts as a whole one. */
    String shown(long amount) {
        if (!unit.equals("MB")) {
            return amount + " " + unit;
        }
        return amount < 1L << MEGABYTE ? amount + " 字节" : ((amount - 1 >> MEGABYTE) + 1) + " MB";
    }
}
