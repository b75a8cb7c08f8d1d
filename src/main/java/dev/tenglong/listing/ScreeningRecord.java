package dev.tenglong.listing;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.AliasProposal;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.TableUse;
import dev.tenglong.screening.Verdict;
import java.util.List;

/**
 * One screening of one period, whole (筛查记录): what went in, what came out.
 *
 * @param inputs   the tables read, in reading order
 * @param config   the configuration files in force, by name
 * @param verdicts every enterprise, by code; those on the list that are in none of the files are among them
 * @param findings ordered by place
 * @param aliases  what names without a code may mean, for people to check; not on record
 */
public record ScreeningRecord(
        RunFacts facts,
        List<TableUse> inputs,
        List<ConfigHash> config,
        List<Verdict> verdicts,
        OfficialList list,
        List<Diagnostic> findings,
        List<AliasProposal> aliases) {

    public ScreeningRecord {
        inputs = List.copyOf(inputs);
        config = List.copyOf(config);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        aliases = List.copyOf(aliases);
    }

    /** A screening as it is on record. */
    public ScreeningRecord(
            RunFacts facts,
            List<TableUse> inputs,
            List<ConfigHash> config,
            List<Verdict> verdicts,
            OfficialList list,
            List<Diagnostic> findings) {
        this(facts, inputs, config, verdicts, list, findings, List.of());
    }

    /** A configuration file that was in force: its path under {@code config/} and its SHA-256 in hex. */
    public record ConfigHash(String file, String sha256) {}

    public Period period() {
        return facts.period();
    }

    public int revision() {
        return facts.revision().number();
    }

    public String run() {
        return facts.run();
    }

    public String criteria() {
        return facts.criteria();
    }

    public boolean official() {
        return facts.official();
    }

    /** The same screening under a 校验码. */
    public ScreeningRecord checked(String code) {
        return recordedAs(facts.checked(code));
    }

    /** The same screening as it was recorded before. */
    public ScreeningRecord recordedAs(RunFacts recorded) {
        return recordedAs(recorded, new OfficialList(recorded.revision(), list.lines(), list.departed()));
    }

    /** The same screening as it was recorded before, with the list that was drawn then. */
    public ScreeningRecord recordedAs(RunFacts recorded, OfficialList drawn) {
        return new ScreeningRecord(recorded, inputs, config, verdicts, drawn, findings, aliases);
    }
}
