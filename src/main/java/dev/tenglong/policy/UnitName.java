package dev.tenglong.policy;

import dev.tenglong.text.FoldedText;
import dev.tenglong.units.Unit;
import java.util.Optional;

/** Whether two compound units are one and the same, such as 万元/吨标煤 and 万元/吨标准煤. */
final class UnitName {

    private UnitName() {}

    static boolean isSame(String written, String wanted) {
        String[] parts = parts(written);
        String[] wantedParts = parts(wanted);
        if (parts.length != wantedParts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!isSamePart(parts[i], wantedParts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSamePart(String written, String wanted) {
        Optional<Unit> unit = Unit.byName(written);
        return unit.isPresent() ? unit.equals(Unit.byName(wanted)) : written.equals(wanted);
    }

    private static String[] parts(String unit) {
        return FoldedText.of(unit).replaceAll("\\s", "").replace("每", "/").split("/", -1);
    }
}
