package dev.tenglong.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The 120 enterprises of the sample, always the same. */
final class Roster {

    static final long SEED = 330105;
    /** The number of the enterprise whose code has no letter. */
    static final int ALL_DIGITS = 40;

    private final List<Firm> firms = new ArrayList<>();
    private final FirmMaker maker = new FirmMaker(new Random(SEED));
    private int turn;

    Roster() {
        add(1, true, Kind.HIGH_AND_LOW, Course.IMPROVES);
        add(1, true, Kind.HIGH_AND_LOW, Course.RELAPSES);
        add(1, true, Kind.HIGH_AND_LOW, Course.LEAVES);
        add(1, true, Kind.HIGH_AND_LOW, Course.RENAMED);
        add(1, true, Kind.HIGH_AND_LOW, Course.FREES_LAND);
        add(4, true, Kind.HIGH_AND_LOW, Course.STEADY);
        add(4, false, Kind.HIGH_AND_LOW, Course.STEADY);
        add(12, true, Kind.LOW, Course.STEADY);
        add(6, false, Kind.LOW, Course.STEADY);
        add(8, true, Kind.HIGH, Course.STEADY);
        add(4, false, Kind.HIGH, Course.STEADY);
        add(1, true, Kind.COMPLIANT, Course.WORSENS);
        add(1, true, Kind.COMPLIANT, Course.LEAVES);
        add(1, true, Kind.HIGH_AND_LOW, Course.JOINS);
        add(1, true, Kind.COMPLIANT, Course.JOINS);
        add(5, true, Kind.UNDECIDED, Course.STEADY);
        add(1, false, Kind.UNDECIDED, Course.STEADY);
        add(2, true, Kind.UNDECIDED, Course.STEADY);
        for (Industry industry : Industry.OUTSIDE) {
            firms.add(maker.make(industry, true, Kind.OUT_OF_SCOPE, Course.STEADY));
        }
        add(41, true, Kind.COMPLIANT, Course.STEADY);
        add(20, false, Kind.COMPLIANT, Course.STEADY);
    }

    private void add(int count, boolean above, Kind kind, Course course) {
        for (int i = 0; i < count; i++) {
            // 11 and the number of industries have no common factor, so all take their turn
            Industry industry = Industry.MANUFACTURING[turn++ * 11 % Industry.MANUFACTURING.length];
            firms.add(maker.make(industry, above, kind, course));
        }
    }

    List<Firm> firms() {
        return List.copyOf(firms);
    }

    /** The enterprise of this kind and size that comes {@code index}-th among those that stay as they are, from 0. */
    Firm pick(Kind kind, boolean above, int index) {
        return firms.stream()
                .filter(f -> f.kind() == kind && f.above() == above && f.course() == Course.STEADY)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    Firm allDigits() {
        return firms.get(ALL_DIGITS - 1);
    }
}
