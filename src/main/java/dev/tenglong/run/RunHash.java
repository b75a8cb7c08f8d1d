package dev.tenglong.run;

import dev.tenglong.digest.Sha256;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.listing.ScreeningRecord.ConfigHash;
import java.util.List;
import java.util.stream.Collectors;

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

    /** By content, in order of content: names and places do not matter. */
    RunHash inputs(List<SourceFile> files) {
        lines.append(
                files.stream().map(f -> "input " + f.sha256() + "\n").sorted().collect(Collectors.joining()));
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
