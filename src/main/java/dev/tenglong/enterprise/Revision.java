package dev.tenglong.enterprise;

/**
 * A recorded version of a period's list (期次与版次), written {@code 2022-03@2}.
 *
 * @param number from 1
 */
public record Revision(Period period, int number) implements Comparable<Revision> {

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + number);
        }
    }

    /** For people: 2022-03 第2版. */
    public String label() {
        return period + " 第" + number + "版";
    }

    @Override
    public int compareTo(Revision other) {
        int byPeriod = period.compareTo(other.period);
        return byPeriod != 0 ? byPeriod : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return period + "@" + number;
    }
}
