package dev.tenglong.listing;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.TableUse;
import dev.tenglong.screening.Verdict;
import java.util.List;

/**
 * One screening of one period, whole (筛查记录): what went in, what came out.
 *
 * @param run      SHA-256 of everything that decides the outcome, in hex; never of paths, time or tool version
 * @param criteria title of the criteria applied (screening.yaml)
 * @param official false where the criteria or any standard applied is marked 示例
 * @param inputs   the tables read, in reading order
 * @param config   the configuration files in force, by name
 * @param verdicts every enterprise, by code
 * @param findings ordered by place
 */
public record ScreeningRecord(
        Period period,
        String run,
        int revision,
        String criteria,
        boolean official,
        List<TableUse> inputs,
        List<ConfigHash> config,
        List<Verdict> verdicts,
        OfficialList list,
        List<Diagnostic> findings) {

    public ScreeningRecord {
        inputs = List.copyOf(inputs);
        config = List.copyOf(config);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** A configuration file that was in force: its path under {@code config/} and its SHA-256 in hex. */
    public record ConfigHash(String file, String sha256) {}
}
