package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/** What of an enterprise was taken from earlier lists because the period's files do not give it (沿用), in words. */
final class Carried {

    private Carried() {}

    /** Such as 实际用地面积沿用 2021-12 第1版; empty where nothing was. */
    static String of(Dossier dossier) {
        var text = new StringJoiner("；");
        Map<Field, Revision> inOrder = new EnumMap<>(Field.class);
        inOrder.putAll(dossier.carried());
        inOrder.forEach((field, from) -> text.add(field.label() + "沿用 " + from.label()));
        return text.toString();
    }
}
