package dev.tenglong.casework;

/**
 * A file that lies with an event (附件), kept by the ledger under its digest.
 *
 * @param name   of the file as it was given, without its folder
 * @param sha256 in hex
 * @param row    of a form that came back, the row that said what happened; 0 for any other paper
 */
public record Evidence(String name, String sha256, long bytes, int row) {

    public Evidence {
        if (row < 0) {
            throw new IllegalArgumentException("no such row: " + row);
        }
    }

    public Evidence(String name, String sha256, long bytes) {
        this(name, sha256, bytes, 0);
    }

    /** Whether it is the form that reported the event (填报表), which proves that it was reported and nothing more. */
    public boolean isForm() {
        return row > 0;
    }

    public Evidence atRow(int of) {
        return new Evidence(name, sha256, bytes, of);
    }
}
