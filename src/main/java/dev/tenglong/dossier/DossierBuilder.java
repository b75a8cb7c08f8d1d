package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DiagnosticCode.LAND_LEASES_NOT_SUPPLIED;
import static dev.tenglong.diagnostics.DiagnosticCode.LAND_PARTS_DIFFER;
import static dev.tenglong.diagnostics.DiagnosticCode.NEGATIVE_VALUE;
import static dev.tenglong.diagnostics.DiagnosticCode.SECTOR_UNKNOWN;
import static dev.tenglong.diagnostics.DiagnosticCode.SUBDISTRICT_UNKNOWN;
import static dev.tenglong.diagnostics.DiagnosticCode.UNEXPECTED_TEXT;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the dossiers of a period from the rows of all its tables. */
public final class DossierBuilder {

    /** Main-business revenue of a year from which an enterprise counts as 规上, in 万元. */
    private static final BigDecimal ABOVE_SCALE = new BigDecimal("2000");

    private static final Map<Field, List<Field>> SUMS = Map.of(
            Field.LAND, List.of(Field.LAND_OWNED, Field.LAND_LEASED_IN, Field.LAND_LEASED_OUT),
            Field.POLLUTANT, List.of(Field.COD, Field.AMMONIA, Field.SO2, Field.NOX));

    private static final List<Field> POLLUTANTS = List.of(Field.COD, Field.AMMONIA, Field.SO2, Field.NOX);

    private final Period period;
    private final RegionTable regions;
    private final SectorTable sectors;
    private final Findings findings;
    private final Join join;
    private final Set<Field> supplied = EnumSet.noneOf(Field.class);
    private final Map<SourceTable, Integer> used = new HashMap<>();
    private boolean leasesAssumed;

    public DossierBuilder(Period period, RegionTable regions, SectorTable sectors, Findings findings) {
        this.period = period;
        this.regions = regions;
        this.sectors = sectors;
        this.findings = findings;
        this.join = new Join(regions, findings);
    }

    /** Takes one row; the order of rows does not change the outcome beyond the order of tables. */
    public void add(SourceRow row) {
        row.table().columns().forEach(c -> supplied.add(c.field()));
        join.add(row);
    }

    /** The fields that some table of the period has a column for. */
    public Set<Field> supplied() {
        return Set.copyOf(supplied);
    }

    /** How many rows of a table reached a dossier. Known once built. */
    public int used(SourceTable table) {
        return used.getOrDefault(table, 0);
    }

    /** The dossiers in order of code, those without one last, by name. Called once: the rows are let go. */
    public List<Dossier> build() {
        var dossiers = new ArrayList<Dossier>();
        for (Join.Group group : join.groups()) {
            List<SourceRow> rows = Duplicates.removed(group.rows(), findings);
            rows.forEach(row -> used.merge(row.table(), 1, Integer::sum));
            dossiers.add(build(group, new Settlement(rows, findings)));
        }
        join.forget();
        if (leasesAssumed) {
            findings.add(
                    Diagnostic.of(LAND_LEASES_NOT_SUPPLIED, new Location.WholeRun(), "没有任何表提供租入或租出土地面积，实际用地按自有土地计"));
        }
        dossiers.sort(Dossier.BY_CODE);
        return dossiers;
    }

    private Dossier build(Join.Group group, Settlement from) {
        var figures = new EnumMap<Field, Figure>(Field.class);
        for (Field field : Field.values()) {
            if (field.isQuantity() && supplied.contains(field)) {
                from.figure(field).ifPresent(figure -> figures.put(field, figure));
            }
        }
        if (!from.unsettled().contains(Field.LAND)) {
            land(figures);
        }
        if (!from.unsettled().contains(Field.POLLUTANT)) {
            pollutant(figures);
        }
        return new Dossier(
                group.uscc(),
                name(group, from),
                from.text(Field.SUBDISTRICT, this::region).map(Settlement.Found::value),
                sector(from),
                scale(from, figures),
                from.text(Field.CLASS, this::evaluation).map(Settlement.Found::value),
                Map.copyOf(figures),
                unsettled(figures, from.unsettled()));
    }

    /** A sum is in doubt where one of its parts is. */
    private static Set<Field> unsettled(Map<Field, Figure> figures, Set<Field> parts) {
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        unsettled.addAll(parts);
        SUMS.forEach((sum, of) -> {
            if (!figures.containsKey(sum) && of.stream().anyMatch(parts::contains)) {
                unsettled.add(sum);
            }
        });
        return Set.copyOf(unsettled);
    }

    private static String name(Join.Group group, Settlement from) {
        return from.text(Field.NAME, found -> Optional.of(0))
                .map(found -> PersonalData.mask(found.written()))
                .orElseGet(() -> group.uscc().orElseThrow().value());
    }

    private Optional<Region> region(Settlement.Found<String> found) {
        Optional<Region> region = regions.find(found.value());
        if (region.isEmpty()) {
            report(SUBDISTRICT_UNKNOWN, found, "街道应是 config/regions.csv 中的一个，实际不认识");
        }
        return region;
    }

    private Optional<Sector> sector(Settlement from) {
        return from.text(Field.SECTOR, found -> {
                    Optional<Sector> sector = sectors.find(found.value());
                    if (sector.isEmpty()) {
                        report(SECTOR_UNKNOWN, found, "行业应是 GB/T 4754-2017 的代码或名称，实际不认识");
                    }
                    return sector;
                })
                .map(Settlement.Found::value);
    }

    /** What a column says wins, even unreadably; where none says anything the revenue of the full year decides. */
    private Optional<Scale> scale(Settlement from, Map<Field, Figure> figures) {
        if (supplied.contains(Field.SCALE)) {
            Optional<Scale> written = from.text(Field.SCALE, this::scale).map(Settlement.Found::value);
            if (written.isPresent() || from.unsettled().contains(Field.SCALE)) {
                return written;
            }
        }
        return period.isFullYear()
                ? Optional.ofNullable(figures.get(Field.REVENUE))
                        .map(r -> r.value().compareTo(ABOVE_SCALE) >= 0 ? Scale.ABOVE : Scale.BELOW)
                : Optional.empty();
    }

    private Optional<Scale> scale(Settlement.Found<String> found) {
        Optional<Scale> scale = Scale.parse(found.value());
        if (scale.isEmpty()) {
            report(UNEXPECTED_TEXT, found, "规模应写规上或规下，实际不认识");
        }
        return scale;
    }

    private Optional<String> evaluation(Settlement.Found<String> found) {
        String folded = Normalizer.normalize(found.value(), Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("[类级档]$", "");
        if (folded.matches("[A-D]")) {
            return Optional.of(folded);
        }
        report(UNEXPECTED_TEXT, found, "亩均评价等级应是 A、B、C、D 之一，实际不认识");
        return Optional.empty();
    }

    /** 实际用地 = 自有 + 租入 − 租出, where it is not given as such. */
    private void land(Map<Field, Figure> figures) {
        Figure owned = figures.get(Field.LAND_OWNED);
        Optional<Figure> in = leased(figures, Field.LAND_LEASED_IN);
        Optional<Figure> out = leased(figures, Field.LAND_LEASED_OUT);
        if (owned == null || in.isEmpty() || out.isEmpty()) {
            return;
        }
        BigDecimal total =
                owned.value().add(in.get().value()).subtract(out.get().value());
        Figure given = figures.get(Field.LAND);
        if (given == null && total.signum() < 0) {
            findings.add(Diagnostic.of(
                    NEGATIVE_VALUE, owned.sources().get(0), "自有＋租入−租出得到负数 " + Decimals.plain(total) + " 亩，实际用地按未知处理"));
        } else if (given == null) {
            leasesAssumed |= in.get().sources().isEmpty() || out.get().sources().isEmpty();
            var cells = new ArrayList<>(owned.sources());
            cells.addAll(in.get().sources());
            cells.addAll(out.get().sources());
            figures.put(Field.LAND, new Figure(total, cells));
        } else if (given.isFarFrom(total)) {
            findings.add(Diagnostic.of(
                    LAND_PARTS_DIFFER,
                    given.sources().get(0),
                    "用地面积 " + Decimals.plain(given.value()) + " 亩与自有＋租入−租出 " + Decimals.plain(total) + " 亩相差超过 5%"));
        }
    }

    private Optional<Figure> leased(Map<Field, Figure> figures, Field field) {
        return supplied.contains(field)
                ? Optional.ofNullable(figures.get(field))
                : Optional.of(new Figure(BigDecimal.ZERO, List.of()));
    }

    /** 化学需氧量, 氨氮, 二氧化硫 and 氮氧化物 sum to one equivalent; it is unknown where one of them is. */
    private static void pollutant(Map<Field, Figure> figures) {
        if (figures.containsKey(Field.POLLUTANT) || !figures.keySet().containsAll(POLLUTANTS)) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        var cells = new ArrayList<Location.Cell>();
        for (Field field : POLLUTANTS) {
            total = total.add(figures.get(field).value());
            cells.addAll(figures.get(field).sources());
        }
        figures.put(Field.POLLUTANT, new Figure(total, cells));
    }

    private void report(DiagnosticCode code, Settlement.Found<String> found, String message) {
        findings.add(Diagnostic.of(code, found.at(), message).excerpt(found.value()));
    }
}
