package dev.tenglong.run;

import dev.tenglong.digest.Sha256;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.RecordedFile;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord.ConfigHash;
import dev.tenglong.screening.Exemption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identity of a run (运行标识): SHA-256 of everything that decides its outcome and of nothing else, so that two machines
 * give one run the same name. Lines of text, in a fixed order.
 */
final class RunHash {

    private final StringBuilder lines = new StringBuilder("tenglong/run/1\n");

    RunHash(Period period) {
        lines.append("period ").append(period).append('\n');
    }

    RunHash flag(String name, String value) {
        lines.append("flag ").append(name).append(' ').append(value).append('\n');
        return this;
    }

    /** By content, in order of content: names and places do not matter. Of a file used in part, what was left out. */
    RunHash inputs(Material material) {
        Set<String> files = material.files().stream().map(RecordedFile::sha256).collect(Collectors.toSet());
        Stream<String> inputs = files.stream().map(sha256 -> "input " + sha256 + "\n");
        Stream<String> without =
                material.leftOut().stream().map(table -> "without " + table.sha256() + " " + table.sheet() + "\n");
        lines.append(Stream.concat(inputs, without).sorted().collect(Collectors.joining()));
        return this;
    }

    RunHash exemptions(List<Exemption> exemptions) {
        exemptions.forEach(e -> lines.append("exemption ")
                .append(String.join("\u001f", e.uscc().value(), e.reason(), e.document(), e.approver()))
                .append(' ')
                .append(e.from())
                .append(' ')
                .append(e.until())
                .append('\n'));
        return this;
    }

    /** The recorded lists it rests on, known by what decided them: a number says nothing on another machine. */
    RunHash drawnOn(Collection<Revision> revisions, RecordedRuns runs) {
        revisions.forEach(revision -> lines.append("drawn-on ")
                .append(revision)
                .append(' ')
                .append(runs.find(revision).orElseThrow().facts().run())
                .append('\n'));
        return this;
    }

    RunHash config(List<ConfigHash> files) {
        files.forEach(f -> lines.append("config ")
                .append(f.file())
                .append(' ')
                .append(f.sha256())
                .append('\n'));
        return this;
    }

    String hex() {
        return Sha256.of(lines.toString());
    }
}
