package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;

/** A name for which no code was found (待定名称): whose rows stand alone, or were set aside. */
public record OpenName(String name, Location.Cell place) {}
