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
 * One indicator judged (单项判定), a list: indicator, state, numerator and denominator of the exact quotient, basis, number
 * of the standard, outcome, reason, reason of the state; what is not there at the end is left out. The inputs are the dossier's figures and not said again.
 */
final class JudgementJson {

    private static final Words<Measured.State> STATES =
            Words.of(Measured.State.values(), s -> s.name().toLowerCase(Locale.ROOT));
    private static final Words<Basis> BASES = Words.of(Basis.values(), Basis::id);
    private static final Words<Outcome> OUTCOMES = Words.of(Outcome.values(), Outcome::word);

    private static final int STANDARD = 5;
    private static final int OUTCOME = 6;
    private static final int REASON = 7;
    private static final int WHY = 8;

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
        rest(judgement, json);
        json.writeEndArray();
    }

    /** From the number of the standard on. */
    private void rest(Judgement judgement, JsonGenerator json) throws IOException {
        int last = last(judgement);
        if (last >= STANDARD) {
            if (judgement.threshold().isPresent()) {
                json.writeNumber(glossary.standards.number(judgement.threshold().get()));
            } else {
                json.writeNull();
            }
        }
        if (last >= OUTCOME) {
            text(judgement.outcome().map(OUTCOMES::write), json);
        }
        if (last >= REASON) {
            json.writeString(judgement.reason());
        }
        if (last >= WHY) {
            json.writeString(judgement.measured().reason());
        }
    }

    private static int last(Judgement judgement) {
        if (!judgement.measured().reason().isEmpty()) {
            return WHY;
        }
        if (!judgement.reason().isEmpty()) {
            return REASON;
        }
        if (judgement.outcome().isPresent()) {
            return OUTCOME;
        }
        return judgement.threshold().isPresent() ? STANDARD : 0;
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
                node.find(WHY).map(JsonNode::text).orElse(""));
        return new Judgement(
                measured,
                node.find(STANDARD).filter(n -> !n.isNull()).map(n -> glossary.standards.get(n.integer())),
                node.find(OUTCOME).flatMap(JsonNode::optionalText).map(OUTCOMES::read),
                node.find(REASON).map(JsonNode::text).orElse(""));
    }

    private static Ratio ratio(String above, String below) {
        try {
            return new Ratio(Plain.decimal(above), Plain.decimal(below));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("no quotient: " + above + "/" + below, e);
        }
    }
}
