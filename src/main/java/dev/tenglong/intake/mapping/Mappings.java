package dev.tenglong.intake.mapping;

import static dev.tenglong.diagnostics.IntakeCode.MAPPING_AMBIGUOUS;
import static dev.tenglong.diagnostics.IntakeCode.MAPPING_NEARLY;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderFinder;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All mappings of an office, and which of them a sheet is read by (映射的选用). */
public final class Mappings {

    /** For an office that wrote none. */
    public static final Mappings NONE = new Mappings(List.of());

    /** Of so many headers wanted, one may be gone before a table is another table. */
    private static final int HEADERS_FOR_ONE_GONE = 3;

    private final List<Mapping> all;

    /** A mapping and the header of the sheet it fits. */
    public record Fit(Mapping mapping, Header header) {}

    Mappings(List<Mapping> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The mapping a sheet is read by.
     *
     * @param titled the name of the sheet that counts as part of its title
     * @param found  the header recognised, for mappings that do not say where it stands
     * @throws UnusableInputException where several fit: nobody could say which is meant
     */
    public Optional<Fit> choose(
            HeaderGrid grid,
            Location.Sheet sheet,
            String titled,
            HeaderFinder finder,
            Optional<Header> found,
            Findings findings)
            throws UnusableInputException {
        var fits = new ArrayList<Fit>();
        var nearly = new ArrayList<Diagnostic>();
        for (Mapping mapping : all) {
            Optional<Header> header = mapping.rows()
                    .map(rows -> finder.at(grid, rows.first(), rows.last(), titled))
                    .orElse(found);
            if (header.isPresent() && mapping.fitsTitle(header.get())) {
                List<String> lacking = mapping.lacking(header.get());
                if (lacking.isEmpty()) {
                    fits.add(new Fit(mapping, header.get()));
                } else if (lacking.size() * HEADERS_FOR_ONE_GONE
                        <= mapping.header().size()) {
                    nearly.add(Diagnostic.of(
                            MAPPING_NEARLY,
                            sheet,
                            "映射 " + mapping.citation() + " 要求的列头这张表没有：" + String.join("、", lacking) + "，未采用该映射"));
                }
            }
        }
        if (fits.size() > 1) {
            String names = String.join(
                    "、", fits.stream().map(f -> f.mapping().citation()).toList());
            throw new UnusableInputException(Diagnostic.of(MAPPING_AMBIGUOUS, sheet, "一张表只应有一个映射，这张表符合 " + names));
        }
        if (fits.isEmpty()) {
            nearly.forEach(findings::add);
        }
        return fits.stream().findFirst();
    }

    static String fold(String text) {
        return FoldedText.of(text).replaceAll("\\s", "");
    }
}
