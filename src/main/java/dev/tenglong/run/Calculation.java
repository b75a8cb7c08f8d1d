package dev.tenglong.run;

import dev.tenglong.casework.CasesOfPeriod;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.ConfigCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.AliasProposal;
import dev.tenglong.dossier.AliasProposals;
import dev.tenglong.dossier.Completion;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.dossier.KnownName;
import dev.tenglong.dossier.TaxPerMuCheck;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.indicator.EnergyReckoning;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.CaseStanding;
import dev.tenglong.listing.ListDraft;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Screener;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From gathered rows to verdicts and the list (测算): dossiers, what earlier lists add to them, energy, standards, changes. */
final class Calculation {

    private final Configuration configuration;
    private final Period period;
    private final Books books;
    private final Findings findings;

    Calculation(Configuration configuration, Period period, Books books, Findings findings) {
        this.configuration = configuration;
        this.period = period;
        this.books = books;
        this.findings = findings;
    }

    /** @param builder has taken the rows of {@code material} */
    ScreeningRecord record(Material material, DossierBuilder builder) throws IOException {
        configuration.remarks().forEach(findings::add);
        new UsedBefore(books, period).check(material.files(), findings);
        var completion = new Completion(period, new RecordedPeriods(books, period), findings);
        List<Dossier> dossiers = completion.complete(builder.build());
        TaxPerMuCheck.check(dossiers, findings);
        List<Exemption> exemptions = exemptions();
        List<Verdict> verdicts = verdicts(reckoned(dossiers, builder), exemptions);
        boolean official = configuration.isOfficial(verdicts);
        if (!official) {
            findings.add(
                    Diagnostic.of(ConfigCode.DEMO_STANDARD, new Location.WholeRun(), "口径或适用的标准标有“示例”，结果不能作为正式认定的依据"));
        }
        SortedSet<Revision> drawnOn = new TreeSet<>(completion.drawnOn());
        var draft = new ListDraft(verdicts, before(drawnOn), cases());
        ended(draft);
        var facts = new RunFacts(
                books.runs().next(period),
                hash(material, exemptions, drawnOn),
                configuration.policy().criteria().title(),
                official,
                material.monthFlows(),
                List.copyOf(drawnOn),
                exemptions,
                Optional.empty());
        return new ScreeningRecord(
                facts,
                material.tables().stream()
                        .map(read -> new TableUse(read.table(), read.rows(), builder.used(read.table())))
                        .toList(),
                configuration.hashes(),
                draft.verdicts(),
                draft.as(facts.revision()),
                findings.sorted(),
                aliases(builder));
    }

    /** From the enterprises of this period and of the list before. */
    private List<AliasProposal> aliases(DossierBuilder builder) throws IOException {
        if (builder.openNames().isEmpty()) {
            return List.of();
        }
        var known = new ArrayList<>(builder.knownNames());
        Optional<RecordedRun> before = books.runs().before(period);
        if (before.isPresent()) {
            for (Standing standing : books.ledger().orElseThrow().standings(before.get())) {
                standing.key().uscc().ifPresent(code -> known.add(new KnownName(code, standing.name())));
            }
        }
        return Stream.concat(
                        builder.codeProposals().stream(), new AliasProposals(known).of(builder.openNames()).stream())
                .toList();
    }

    private List<Dossier> reckoned(List<Dossier> dossiers, DossierBuilder builder) {
        var criteria = configuration.policy().criteria();
        return new EnergyReckoning(
                        configuration.energy(),
                        new EnergyReckoning.Rules(criteria.calibre(), criteria.requiredFuels()),
                        builder.supplied(),
                        period,
                        findings)
                .settle(dossiers);
    }

    private List<Verdict> verdicts(List<Dossier> dossiers, List<Exemption> exemptions) {
        return new Screener(
                        configuration.policy(), period, configuration.office().districtCode(), exemptions, findings)
                .screen(dossiers);
    }

    /** Those in force at the end of the period, by code. */
    private List<Exemption> exemptions() throws IOException {
        if (books.ledger().isEmpty()) {
            return List.of();
        }
        return books.ledger().get().exemptions().stream()
                .filter(exemption -> exemption.isInForce(period.lastDay()))
                .sorted(Comparator.comparing(Exemption::uscc).thenComparing(Exemption::from))
                .toList();
    }

    /** The lines of the list before, which this list then rests on. */
    private List<ListLine> before(SortedSet<Revision> drawnOn) throws IOException {
        Optional<RecordedRun> before = books.runs().before(period);
        if (before.isEmpty()) {
            return List.of();
        }
        drawnOn.add(before.get().revision());
        return books.ledger().orElseThrow().list(before.get()).lines();
    }

    /** A hit without a line is never passed over in silence. */
    private void ended(ListDraft draft) {
        List<String> names = draft.hitWithoutLine();
        if (!names.isEmpty()) {
            findings.add(Diagnostic.of(
                    CaseCode.HIT_AFTER_END,
                    new Location.WholeRun(),
                    "命中而不在清单上的 " + names.size() + " 家，案件已结，本期数据不晚于结案之日: " + String.join("、", names)));
        }
    }

    /** How the period sees the cases. They decide which lines stay, and are no part of what identifies the run. */
    private List<CaseStanding> cases() throws IOException {
        if (books.ledger().isEmpty()) {
            return List.of();
        }
        return new CasesOfPeriod(
                        period, configuration.office().watchMonths(), CaseUpkeep.cameAfter(books.runs(), period))
                .standings(books.ledger().get().cases());
    }

    private String hash(Material material, List<Exemption> exemptions, SortedSet<Revision> drawnOn) {
        return new RunHash(period)
                .flag("flows", material.monthFlows() ? "month" : "ytd")
                .inputs(material)
                .config(configuration.hashes())
                .exemptions(exemptions)
                .drawnOn(drawnOn, books.runs())
                .hex();
    }
}
