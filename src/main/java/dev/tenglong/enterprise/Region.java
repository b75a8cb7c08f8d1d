package dev.tenglong.enterprise;

/**
 * A subdistrict (街道, division code of GB/T 2260 with three more digits) or a responsible body without a division code
 * (区科技工业区管委会).
 *
 * @param code     nine digits, or the short code of a body
 * @param name     in full
 * @param district six digits: where it lies
 */
public record Region(String code, String name, String district) implements Comparable<Region> {

    /** Whether this region lies in {@code scope}: {@code all}, its own code, or a prefix of a division code. */
    public boolean isIn(String scope) {
        return scope.equals("all") || code.equals(scope) || isDivision(scope) && isUnder(scope);
    }

    /** Codes of bodies have no hierarchy: GS does not contain GSKJ. */
    private static boolean isDivision(String scope) {
        return Character.isDigit(scope.charAt(0));
    }

    private boolean isUnder(String division) {
        return code.startsWith(division) || district.startsWith(division);
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }
}
