package dev.tenglong.ledger.body;

import dev.tenglong.screening.Verdict;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What the bodies of a run are likely to contain (压缩词典), so that they need not say it: some of them. Whoever unpacks needs
 * the same, so it is kept with the run. A longer one packs little better and much slower.
 */
public final class Dictionary {

    private static final int SAMPLES = 2;

    private Dictionary() {}

    public static byte[] of(List<Verdict> verdicts, VerdictJson bodies) {
        var samples = new ByteArrayOutputStream();
        for (int i = 1; i <= SAMPLES && !verdicts.isEmpty(); i++) {
            samples.writeBytes(bodies.write(verdicts.get(verdicts.size() * i / (SAMPLES + 1))));
        }
        return samples.toByteArray();
    }
}
