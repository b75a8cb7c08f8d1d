package dev.tenglong.policy;

import java.util.List;
import java.util.Optional;

/**
 * Which standard applies, and what it was chosen over.
 *
 * @param threshold empty where none is in force, or where too little is known of the enterprise to say which one is
 * @param beaten    others in force that match too but are less specific, the most specific first
 * @param reason    why there is none, in Chinese; empty where there is one
 */
public record Choice(Optional<Threshold> threshold, List<Threshold> beaten, String reason) {

    public Choice {
        beaten = List.copyOf(beaten);
    }

    static Choice undecided(String reason) {
        return new Choice(Optional.empty(), List.of(), reason);
    }
}
