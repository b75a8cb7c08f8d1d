package dev.tenglong.dossier;

import dev.tenglong.enterprise.Uscc;

/** An enterprise with a code and a name it bears, in this period or an earlier one (已知名称). */
public record KnownName(Uscc uscc, String name) {}
