package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Uscc;
import java.math.BigDecimal;

/**
 * A line that might go into the alias table (别名建议): a name for which no code was found, and an enterprise it may mean. For
 * people to check; nothing is ever joined by it.
 *
 * @param nameAsWritten as the row has it
 * @param place         the cell of the name, the first of them where several rows bear it
 * @param knownName     of the enterprise that has the code
 * @param score         likeness of the two names, 0 to 1, with two decimals
 */
public record AliasProposal(String nameAsWritten, Location.Cell place, Uscc uscc, String knownName, BigDecimal score) {}
