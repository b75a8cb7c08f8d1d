package dev.tenglong.months;

/** An invented enterprise. */
record Firm(String code, String name, String street, String sector) {}
