/**
 * Whole months, invented (整月生成): tables of several departments with every trait that tables arrive with, written in every
 * format, screened by the whole command, and every output read back and held against what is true.
 *
 * <p>A new trait is one constant of {@link dev.tenglong.months.Trait}.
 */
package dev.tenglong.months;
