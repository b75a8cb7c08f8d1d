/**
 * The default templates of notices, made from text: config/templates is what comes of it, and a test holds the two together.
 * Offices edit theirs in Word; ours are edited here.
 */
package dev.tenglong.templates;
