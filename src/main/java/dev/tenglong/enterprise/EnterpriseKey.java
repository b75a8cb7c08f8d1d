package dev.tenglong.enterprise;

import java.util.Optional;

/**
 * What an enterprise is known by from period to period (企业标识): its code, or where no source gives one, its name as it
 * is compared.
 *
 * @param value a USCC, or a tilde and the folded name: no code contains a tilde, and those without one come last
 */
public record EnterpriseKey(String value) implements Comparable<EnterpriseKey> {

    public static EnterpriseKey of(Optional<Uscc> uscc, String name) {
        return new EnterpriseKey(uscc.map(Uscc::value).orElseGet(() -> "~" + EnterpriseName.key(name)));
    }

    public boolean isCode() {
        return !value.startsWith("~");
    }

    /** The code it is known by, if it is; a code that was recorded counts, whatever its check characters. */
    public Optional<Uscc> uscc() {
        return isCode() ? Uscc.registered(value) : Optional.empty();
    }

    /** The folded name of one without a code. */
    public String name() {
        if (isCode()) {
            throw new IllegalStateException("known by its code: " + value);
        }
        return value.substring(1);
    }

    @Override
    public int compareTo(EnterpriseKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
