package dev.tenglong.ledger.body;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.units.Ratio;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * One indicator judged (单项判定), a list of nine: indicator, state, numerator and denominator of the exact quotient, basis, number
 * of the standard, outcome, reason, reason of the state. The inputs are the dossier's figures and not said again.
 */
final class JudgementJson {

    private static final Words<Measured.State> STATES =
            Words.of(Measured.State.values(), s -> s.name().toLowerCase(Locale.ROOT));
    private static final Words<Basis> BASES = Words.of(Basis.values(), Basis::id);
    private static final Words<Outcome> OUTCOMES = Words.of(Outcome.values(), Outcome::word);

    private final Glossary glossary;

    JudgementJson(Glossary glossary) {
        this.glossary = glossary;
    }

    void write(Judgement judgement, Dossier dossier, JsonGenerator json) throws IOException {
        Measured measured = judgement.measured();
        Indicator indicator = measured.indicator();
        if (!measured.numerator().equals(dossier.figure(indicator.numerator()))
                || !measured.denominator().equals(dossier.figure(indicator.denominator()))) {
            throw new IllegalArgumentException("not measured of this dossier: " + indicator);
        }
        json.writeStartArray();
        json.writeString(StandardJson.INDICATORS.write(indicator));
        json.writeString(STATES.write(measured.state()));
        text(measured.value().map(v -> v.numerator().toString()), json);
        text(measured.value().map(v -> v.denominator().toString()), json);
        text(measured.basis().map(BASES::write), json);
        if (judgement.threshold().isPresent()) {
            json.writeNumber(glossary.standards.number(judgement.threshold().get()));
        } else {
            json.writeNull();
        }
        text(judgement.outcome().map(OUTCOMES::write), json);
        json.writeString(judgement.reason());
        json.writeString(measured.reason());
        json.writeEndArray();
    }

    private static void text(Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    Judgement read(JsonNode node, Dossier dossier) {
        Indicator indicator = StandardJson.INDICATORS.read(node.at(0).text());
        var measured = new Measured(
                indicator,
                STATES.read(node.at(1).text()),
                node.at(2).optionalText().map(above -> ratio(above, node.at(3).text())),
                dossier.figure(indicator.numerator()),
                dossier.figure(indicator.denominator()),
                node.at(4).optionalText().map(BASES::read),
                node.at(8).text());
        JsonNode standard = node.at(5);
        return new Judgement(
                measured,
                standard.isNull() ? Optional.empty() : Optional.of(glossary.standards.get(standard.integer())),
                node.at(6).optionalText().map(OUTCOMES::read),
                node.at(7).text());
    }

    private static Ratio ratio(String above, String below) {
        try {
            return new Ratio(Plain.decimal(above), Plain.decimal(below));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no quotient: " + above + "/" + below, e);
        }
    }
}
