package dev.tenglong.listing;

import dev.tenglong.screening.Verdict;

/** A line of the official list (清单行): an enterprise on it, and what changed. */
public record ListLine(Verdict verdict, Change change) {}
