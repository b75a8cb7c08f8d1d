package dev.tenglong.intake.feedback;

import static dev.tenglong.diagnostics.IntakeCode.FEEDBACK_TWICE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.feedback.FeedbackMark.Source;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the sheets given are corrected copies, and of what (更正代替): a copy stands in for the sheet first sent and for every
 * copy made before it, so that no figure is read twice.
 */
public final class Replacements {

    public static final Replacements NONE = new Replacements(List.of());

    /** Feedback workbooks are far smaller; looking through larger files would be felt. */
    private static final long LARGEST = 64L << 20;

    /** A corrected copy that may be used. */
    private record Copy(Source itself, String file, String sheet, FeedbackMark mark) {
        boolean isMadeFrom(Source source) {
            return mark.sources().stream().anyMatch(source::isSame);
        }

        String display() {
            return new Location.Sheet(file, sheet).display();
        }
    }

    private final List<Copy> copies;

    private Replacements(List<Copy> copies) {
        this.copies = List.copyOf(copies);
    }

    /**
     * Looks through the files; those that cannot be read are passed over here.
     *
     * @param period what is screened; copies that were made for another do not count
     */
    public static Replacements among(List<SourceFile> files, Period period, Limits limits) throws IOException {
        var copies = new ArrayList<Copy>();
        for (SourceFile file : files) {
            if (Files.size(file.path()) <= LARGEST) {
                look(file, period, limits, copies);
            }
        }
        return new Replacements(copies);
    }

    private static void look(SourceFile file, Period period, Limits limits, List<Copy> copies) throws IOException {
        try (var book = ReturnedWorkbook.of(Workbooks.open(file.path(), file.name(), limits))) {
            for (SheetInfo sheet : book.sheets()) {
                book.mark(sheet)
                        .filter(mark -> mark.period().equals(period) && !mark.excerpt())
                        .map(mark -> new Copy(
                                Source.of(file.name(), sheet.name(), file.sha256()), file.name(), sheet.name(), mark))
                        .ifPresent(copies::add);
            }
        } catch (UnusableInputException e) {
            // Reading it says why.
        }
    }

    /** Two copies of one sheet, neither made from the other: which one is right is not for us to say. */
    public List<Diagnostic> contradictions() {
        Map<String, List<Copy>> latest = new LinkedHashMap<>();
        copies.stream()
                .filter(copy -> replacing(copy.itself()).isEmpty())
                .forEach(copy -> latest.computeIfAbsent(
                                copy.mark().original().digits()
                                        + copy.mark().original().sheet(),
                                k -> new ArrayList<>())
                        .add(copy));
        var found = new ArrayList<Diagnostic>();
        for (List<Copy> same : latest.values()) {
            for (Copy second : same.subList(1, same.size())) {
                Copy first = same.get(0);
                found.add(Diagnostic.of(
                        FEEDBACK_TWICE,
                        new Location.Sheet(second.file(), second.sheet()),
                        first.mark().original().display() + " 的更正表应只有一份，实际 " + first.display() + " 也是"));
            }
        }
        return found;
    }

    /** The copy to be read in place of a sheet, for people; empty where the sheet itself is to be read. */
    public Optional<String> instead(SourceFile file, String sheet) {
        return copies.isEmpty()
                ? Optional.empty()
                : replacing(Source.of(file.name(), sheet, file.sha256())).map(Copy::display);
    }

    private Optional<Copy> replacing(Source source) {
        return copies.stream()
                .filter(copy -> copy.isMadeFrom(source))
                .max(Comparator.comparingInt(copy -> copy.mark().sources().size()));
    }

    /** What a sheet that is read stands in for; empty for a sheet as sent first. */
    public Optional<FeedbackMark> markOf(String sha256, String sheet) {
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Source itself = Source.of("", sheet, sha256);
        return copies.stream()
                .filter(copy -> copy.itself().isSame(itself))
                .findFirst()
                .map(Copy::mark);
    }
}
