package dev.tenglong.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** Where one run collects its findings (问题). Not thread-safe. */
public final class Findings {

    private final List<Diagnostic> all = new ArrayList<>();

    public void add(Diagnostic finding) {
        all.add(finding);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    /** Every finding, ordered by place. The same findings in any order of arrival give the same list. */
    public List<Diagnostic> sorted() {
        return all.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
