package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.IntakeCode.SECTOR_UNKNOWN;
import static dev.tenglong.diagnostics.IntakeCode.SUBDISTRICT_UNKNOWN;
import static dev.tenglong.diagnostics.IntakeCode.UNEXPECTED_TEXT;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the dossiers of a period from the rows of all its tables. */
public final class DossierBuilder {

    /** Main-business revenue of a year from which an enterprise counts as 规上, in 万元. */
    private static final BigDecimal ABOVE_SCALE = new BigDecimal("2000");

    private final Period period;
    private final RegionTable regions;
    private final SectorTable sectors;
    private final Findings findings;
    private final Join join;
    private final Set<Quantity> columns = new HashSet<>();
    private final Set<SourceTable> tables = new HashSet<>();
    private final Map<SourceTable, Integer> used = new HashMap<>();

    public DossierBuilder(
            Period period, RegionTable regions, AliasTable aliases, SectorTable sectors, Findings findings) {
        this.period = period;
        this.regions = regions;
        this.sectors = sectors;
        this.findings = findings;
        this.join = new Join(regions, aliases, findings);
    }

    /** Takes one row; the order of rows does not change the outcome beyond the order of tables. */
    public void add(SourceRow row) {
        if (tables.add(row.table())) {
            row.table().columns().forEach(c -> columns.add(new Quantity(c.field(), c.prior())));
        }
        join.add(row);
    }

    /** The fields that some table of the period has a column for. */
    public Set<Field> supplied() {
        return columns.stream()
                .filter(column -> !column.prior())
                .map(Quantity::field)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many rows of a table reached a dossier. Known once built. */
    public int used(SourceTable table) {
        return used.getOrDefault(table, 0);
    }

    /** The names for which no code was found. Known once built. */
    public Collection<OpenName> openNames() {
        return join.openNames();
    }

    /** What the enterprises with a code are called, where some name has found none. Known once built. */
    public Collection<KnownName> knownNames() {
        return join.knownNames();
    }

    /** The codes that the office might register. Known once built. */
    public List<AliasProposal> codeProposals() {
        return join.codeProposals();
    }

    /** The dossiers in order of code, those without one last, by name. Called once: the rows are let go. */
    public List<Dossier> build() {
        var dossiers = new ArrayList<Dossier>();
        var quantities = new Quantities(columns, findings);
        var parts = new Parts(tables);
        var duplicates = new Duplicates(parts, findings);
        var forms = new SameForms(tables, parts);
        Collection<Join.Group> groups = join.groups();
        if (!forms.isEmpty()) {
            groups.forEach(group -> forms.compare(group.rows()));
        }
        for (Join.Group group : groups) {
            List<SourceRow> rows = forms.settled(duplicates.removed(group.rows()));
            rows.forEach(row -> used.merge(row.table(), 1, Integer::sum));
            dossiers.add(build(group, new Settlement(rows, parts, findings), quantities));
        }
        join.forget();
        duplicates.report();
        forms.report(findings);
        quantities.report();
        dossiers.sort(Dossier.BY_CODE);
        return dossiers;
    }

    private Dossier build(Join.Group group, Settlement from, Quantities quantities) {
        Map<Field, Figure> figures = quantities.figures(from);
        Optional<Region> region = from.text(Field.SUBDISTRICT, this::region).map(Settlement.Found::value);
        Optional<Sector> sector = sector(from);
        Optional<Scale> scale = scale(from, figures);
        Optional<String> evaluation = from.text(Field.CLASS, this::evaluation).map(Settlement.Found::value);
        if (scale.isEmpty() && period.isFullYear() && from.unsettled(false).contains(Field.REVENUE)) {
            from.unsettled(false).add(Field.SCALE);
        }
        var current = new Amounts(figures, Quantities.unsettled(figures, from.unsettled(false)));
        return new Dossier(
                group.uscc(),
                name(group, from),
                region,
                sector,
                scale,
                evaluation,
                current,
                Past.UNKNOWN.with(quantities.samePeriod(from, current)),
                Map.of());
    }

    private String name(Join.Group group, Settlement from) {
        return new CurrentName(group, findings)
                .from(from)
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
        Optional<Scale> written = from.text(Field.SCALE, this::scale).map(Settlement.Found::value);
        if (written.isPresent() || from.unsettled(false).contains(Field.SCALE)) {
            return written;
        }
        return period.isFullYear()
                ? Optional.ofNullable(figures.get(Field.REVENUE)).map(DossierBuilder::scaleBy)
                : Optional.empty();
    }

    /** @param revenue of a full year */
    static Scale scaleBy(Figure revenue) {
        return revenue.value().compareTo(ABOVE_SCALE) >= 0 ? Scale.ABOVE : Scale.BELOW;
    }

    private Optional<Scale> scale(Settlement.Found<String> found) {
        Optional<Scale> scale = Scale.parse(found.value());
        if (scale.isEmpty()) {
            report(UNEXPECTED_TEXT, found, "规模应写规上或规下，实际不认识");
        }
        return scale;
    }

    private Optional<String> evaluation(Settlement.Found<String> found) {
        String folded =
                FoldedText.of(found.value()).strip().toUpperCase(Locale.ROOT).replaceFirst("[类级档]$", "");
        if (folded.matches("[A-D]")) {
            return Optional.of(folded);
        }
        report(UNEXPECTED_TEXT, found, "亩均评价等级应是 A、B、C、D 之一，实际不认识");
        return Optional.empty();
    }

    private void report(DiagnosticCode code, Settlement.Found<String> found, String message) {
        findings.add(Diagnostic.of(code, found.at(), message).excerpt(found.value()));
    }
}
