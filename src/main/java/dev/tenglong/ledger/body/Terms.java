package dev.tenglong.ledger.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things by the number they are referred to with, from 0, in the order they came up (编号表). */
final class Terms<T> {

    private final List<T> all = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a term, a new one where it is new. */
    int add(T term) {
        Integer known = numbers.putIfAbsent(term, all.size());
        if (known == null) {
            all.add(term);
        }
        return known == null ? all.size() - 1 : known;
    }

    /** As read: in the order it was written, whatever it is. */
    void append(T term) {
        numbers.putIfAbsent(term, all.size());
        all.add(term);
    }

    int number(T term) {
        return numbers.get(term);
    }

    T get(int number) {
        if (number < 0 || number >= all.size()) {
            throw new UnreadableException("refers to " + number + " of " + all.size());
        }
        return all.get(number);
    }

    List<T> all() {
        return Collections.unmodifiableList(all);
    }
}
