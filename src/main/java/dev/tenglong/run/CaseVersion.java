package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.body.CaseEventJson;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a case has come (案件版本), written V5-1a2b3c4d: the number of its last event, which people can look up, and a digest of
 * all of them, which no other case and no other ledger has.
 */
record CaseVersion(int events, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("[Vv](\\d{1,6})-([0-9a-f]{8})");
    private static final int DIGITS = 8;

    static CaseVersion of(CaseFile file) {
        return of(file.events());
    }

    private static CaseVersion of(List<RecordedEvent> events) {
        String body =
                CaseEventJson.body(events.stream().map(RecordedEvent::event).toList());
        return new CaseVersion(events.size(), Sha256.of(body).substring(0, DIGITS));
    }

    /** As a form carries it; empty where that is no version. */
    static Optional<CaseVersion> parse(String written) {
        Matcher version = WRITTEN.matcher(written.strip());
        return version.matches() && !version.group(1).matches("0+")
                ? Optional.of(new CaseVersion(Integer.parseInt(version.group(1)), version.group(2)))
                : Optional.empty();
    }

    /** The case as it was then; empty where this case never was so. */
    Optional<CaseFile> then(CaseFile file) {
        if (events > file.events().size()) {
            return Optional.empty();
        }
        List<RecordedEvent> until = file.events().subList(0, events);
        return of(until).equals(this) ? Optional.of(CaseFile.of(until)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "V" + events + "-" + digest;
    }
}
