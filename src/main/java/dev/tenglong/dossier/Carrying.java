package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.CARRIED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries on what is not given every month (沿用): land, employees, sector, scale and subdistrict of which the period's files
 * say nothing, from the latest recorded list of the twelve months before that has them.
 */
final class Carrying {

    private static final int MONTHS = 12;
    private static final List<Field> CARRIED_ON =
            List.of(Field.LAND, Field.EMPLOYEES, Field.SECTOR, Field.SCALE, Field.SUBDISTRICT);
    private static final List<Field> LAND =
            List.of(Field.LAND, Field.LAND_OWNED, Field.LAND_LEASED_IN, Field.LAND_LEASED_OUT);

    /** One enterprise while it is completed. */
    private static final class Open {
        private final Set<Field> lacking;
        private Dossier dossier;

        private Open(Dossier dossier, Set<Field> lacking) {
            this.dossier = dossier;
            this.lacking = lacking;
        }
    }

    private final Period period;
    private final Recorded recorded;
    private final SortedMap<Field, SortedMap<Revision, Integer>> counts = new TreeMap<>();
    private final SortedMap<Revision, Integer> byRevenue = new TreeMap<>();

    Carrying(Period period, Recorded recorded) {
        this.period = period;
        this.recorded = recorded;
    }

    /**
     * The dossiers with what could be carried on, in their order.
     *
     * @param drawnOn takes the lists something was taken from: the one read, and the one it stems from
     */
    List<Dossier> complete(List<Dossier> dossiers, Collection<Revision> drawnOn) throws IOException {
        Map<EnterpriseKey, Open> open = new HashMap<>();
        for (Dossier dossier : dossiers) {
            Set<Field> lacking = lacking(dossier);
            if (!lacking.isEmpty()) {
                open.put(dossier.key(), new Open(dossier, lacking));
            }
        }
        List<Period> periods = recorded.periods();
        for (int i = periods.size() - 1; i >= 0 && monthsSince(periods.get(i)) <= MONTHS; i--) {
            lookInto(periods.get(i), open, drawnOn);
        }
        return dossiers.stream()
                .map(d -> open.containsKey(d.key()) ? open.get(d.key()).dossier : d)
                .map(d -> scaled(d, drawnOn))
                .toList();
    }

    private void lookInto(Period at, Map<EnterpriseKey, Open> open, Collection<Revision> drawnOn) throws IOException {
        List<Dossier> asked = open.values().stream()
                .filter(o -> !o.lacking.isEmpty())
                .map(o -> o.dossier)
                .toList();
        Revision revision = recorded.revision(at);
        recorded.in(Optional.of(at), asked).forEach((key, earlier) -> {
            Open now = open.get(key);
            for (Field field : List.copyOf(now.lacking)) {
                Revision origin = earlier.carried().getOrDefault(field, revision);
                if (has(earlier, field) && monthsSince(origin.period()) <= MONTHS) {
                    now.dossier = now.dossier.carrying(field, earlier, origin);
                    now.lacking.remove(field);
                    drawnOn.add(revision);
                    drawnOn.add(origin);
                    count(counts.computeIfAbsent(field, f -> new TreeMap<>()), origin);
                }
            }
        });
    }

    private int monthsSince(Period earlier) {
        return (period.year() - earlier.year()) * 12 + period.month() - earlier.month();
    }

    private static void count(Map<Revision, Integer> counts, Revision revision) {
        counts.merge(revision, 1, Integer::sum);
    }

    /** What the files of the period say nothing of: not a figure, not a word, not even an unreadable one. */
    private static Set<Field> lacking(Dossier dossier) {
        Set<Field> lacking = EnumSet.noneOf(Field.class);
        for (Field field : CARRIED_ON) {
            boolean given =
                    field == Field.LAND ? LAND.stream().anyMatch(dossier.figures()::containsKey) : has(dossier, field);
            boolean doubtful = field == Field.LAND
                    ? LAND.stream().anyMatch(dossier.unsettled()::contains)
                    : dossier.unsettled().contains(field);
            if (!given && !doubtful) {
                lacking.add(field);
            }
        }
        return lacking;
    }

    private static boolean has(Dossier dossier, Field field) {
        return switch (field) {
            case SECTOR -> dossier.sector().isPresent();
            case SCALE -> dossier.scale().isPresent();
            case SUBDISTRICT -> dossier.region().isPresent();
            default -> dossier.figures().containsKey(field);
        };
    }

    /** Where no list has the scale either, the revenue of the last full year decides. */
    private Dossier scaled(Dossier dossier, Collection<Revision> drawnOn) {
        Optional<Figure> revenue = dossier.past().fullYear().figure(Field.REVENUE);
        if (dossier.scale().isPresent() || dossier.unsettled().contains(Field.SCALE) || revenue.isEmpty()) {
            return dossier;
        }
        Revision of = revenue.get().drawn().orElseThrow();
        drawnOn.add(of);
        count(byRevenue, of);
        return dossier.scaled(DossierBuilder.scaleBy(revenue.get()), of);
    }

    /** Once for each field and the list it stems from. */
    void report(Findings findings) {
        counts.forEach((field, origins) -> origins.forEach((origin, count) -> findings.add(Diagnostic.of(
                CARRIED, new Location.WholeRun(), "有 " + count + " 家企业的" + field.label() + "沿用 " + origin.label()))));
        byRevenue.forEach((origin, count) -> findings.add(Diagnostic.of(
                CARRIED, new Location.WholeRun(), "有 " + count + " 家企业的规模按 " + origin.label() + "的营业收入确定")));
    }
}
