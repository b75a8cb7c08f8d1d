package dev.tenglong.casework;

import java.time.LocalDate;

/** What was agreed for one enterprise (一企一策): how, until when, and what it is to free. */
public record Plan(Route route, LocalDate due, Freed expected) {}
