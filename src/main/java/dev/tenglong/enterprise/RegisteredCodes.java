package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codes that count because the office vouches for them (登记的代码): a licence bears them though a check character does not
 * follow the rule, or though the number could be that of an identity card. They stand in {@code aliases.csv}.
 */
public final class RegisteredCodes {

    public static final RegisteredCodes NONE = new RegisteredCodes(Map.of());

    private final Map<Uscc, Integer> lines;

    /** @param lines where in the file each of them stands first */
    RegisteredCodes(Map<Uscc, Integer> lines) {
        this.lines = new TreeMap<>(lines);
    }

    /** Whether a code needs somebody to vouch for it. */
    static boolean isToBeListed(Uscc code) {
        return !code.followsRule() || IdCard.is(code.value());
    }

    /** What would be a code, were it registered: only its check characters are wrong, and it is no card. */
    public static Optional<Uscc> candidate(String text) {
        return Uscc.registered(FoldedText.tight(text).toUpperCase(Locale.ROOT))
                .filter(code -> !code.followsRule() && !IdCard.isLike(code.value()))
                .filter(code -> code.value().charAt(0) != '0');
    }

    /** The registered code that is written here, exactly. */
    public Optional<Uscc> find(String text) {
        return lines.isEmpty() ? Optional.empty() : Uscc.registered(text).filter(lines::containsKey);
    }

    public boolean hold(Uscc code) {
        return lines.containsKey(code);
    }

    /** In order of the codes. */
    public Collection<Uscc> all() {
        return lines.keySet();
    }

    /** The line of {@code aliases.csv} that a registered code stands in. */
    public int line(Uscc code) {
        return lines.get(code);
    }
}
