package dev.tenglong.ledger.body;

import dev.tenglong.digest.RunningSha256;

/** The digest over the verdicts of a run (结论摘要值): each row's columns and body, a line each, in the order of the table's key. */
public final class RowDigest {

    private static final byte[] LINE_END = {'\n'};

    private final RunningSha256 digest = new RunningSha256();
    private final JsonBytes columns = new JsonBytes();
    private long rows;

    /** @param body unpacked: another zlib may pack it otherwise */
    public void add(VerdictColumns row, byte[] body) {
        digest.add(row.canonical(columns)).add(LINE_END).add(body).add(LINE_END);
        rows++;
    }

    public long rows() {
        return rows;
    }

    public String hex() {
        return digest.hex();
    }
}
