package dev.tenglong.ledger.body;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Verdict;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the row of a verdict says in columns (结论行): enough to compare two screenings without opening a body.
 *
 * @param number its 序号 on the list; empty where it is not on it
 * @param change empty where it was on neither this list nor the one before
 */
public record VerdictColumns(
        EnterpriseKey key,
        String name,
        Category category,
        Optional<Boolean> listed,
        boolean earlyWarning,
        Grounds grounds,
        OptionalInt number,
        Optional<Change> change) {

    public static final Words<Category> CATEGORIES = Words.of(Category.values(), Category::word);
    public static final Words<Grounds> GROUNDS = Words.of(Grounds.values(), Grounds::word);
    public static final Words<Change> CHANGES = Words.of(Change.values(), Change::word);

    public static VerdictColumns of(Verdict verdict, OptionalInt number, Optional<Change> change) {
        return new VerdictColumns(
                verdict.dossier().key(),
                verdict.dossier().name(),
                verdict.category(),
                verdict.listed(),
                verdict.earlyWarning(),
                verdict.grounds(),
                number,
                change);
    }

    public Standing standing() {
        return new Standing(key, name, category, listed, earlyWarning, grounds, number, change);
    }

    /** The canonical form of a row without its body: a list of eight values. */
    byte[] canonical(JsonBytes bytes) {
        return bytes.write(json -> {
            json.writeStartArray();
            json.writeString(key.value());
            json.writeString(name);
            json.writeString(CATEGORIES.write(category));
            if (listed.isPresent()) {
                json.writeBoolean(listed.get());
            } else {
                json.writeNull();
            }
            json.writeBoolean(earlyWarning);
            json.writeString(GROUNDS.write(grounds));
            if (number.isPresent()) {
                json.writeNumber(number.getAsInt());
            } else {
                json.writeNull();
            }
            if (change.isPresent()) {
                json.writeString(CHANGES.write(change.get()));
            } else {
                json.writeNull();
            }
            json.writeEndArray();
        });
    }
}
