/**
 * Measures (计量): {@link dev.tenglong.units.Unit} is the closed list of units with their exact factors, {@link
 * dev.tenglong.units.Ratio} an exact quotient, {@link dev.tenglong.units.Decimals} the only room for decimal rounding.
 */
package dev.tenglong.units;
