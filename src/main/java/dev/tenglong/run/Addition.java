package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.feedback.FeedbackMark;
import dev.tenglong.intake.feedback.Replacements;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tables given with {@code --add} replace (补报): a corrected copy the sheet it is made from and nothing else, any other
 * table all of its kind.
 */
final class Addition {

    private final Set<Set<Field>> kinds = new HashSet<>();
    private final Set<SourceTable> sources = new HashSet<>();

    /**
     * @param before   what is on record
     * @param findings takes a warning for every copy of something that is not on record
     */
    Addition(Replacements replacements, List<Material.Read> given, EarlierCopies before, Findings findings) {
        for (Material.Read read : given) {
            SourceTable table = read.table();
            Optional<FeedbackMark> mark = replacements.markOf(table.sha256(), table.sheet());
            List<SourceTable> madeFrom = mark.map(before::replacedBy).orElse(List.of());
            sources.addAll(madeFrom);
            if (mark.isEmpty()) {
                kinds.add(kind(table));
            } else if (madeFrom.isEmpty()) {
                kinds.add(kind(table));
                findings.add(Diagnostic.of(
                        IntakeCode.FEEDBACK_SOURCE_UNKNOWN,
                        new Location.Sheet(table.file(), table.sheet()),
                        "原表 " + mark.get().original().display() + " 不是本期已记录的输入，按同类表替换"));
            }
        }
    }

    boolean replaces(SourceTable recorded) {
        return kinds.contains(kind(recorded)) || sources.contains(recorded);
    }

    /** What tables say of enterprises beyond who they are: tables that say the same are of one kind. */
    private static Set<Field> kind(SourceTable table) {
        return table.columns().stream()
                .map(SourceColumn::field)
                .filter(field -> field.isQuantity() || field == Field.CLASS)
                .collect(Collectors.toUnmodifiableSet());
    }
}
