package dev.tenglong.ledger;

import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.Verification.Problem;
import java.util.ArrayList;
import java.util.List;

/** Where looking through a ledger collects what it finds (校验发现). */
final class Problems {

    private final List<Problem> all = new ArrayList<>();

    void add(Kind kind, String at, String expected, String found) {
        all.add(new Problem(kind, at, expected, found));
    }

    List<Problem> all() {
        return all;
    }
}
