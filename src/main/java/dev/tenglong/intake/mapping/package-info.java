/**
 * Mappings by hand (列映射): what a person wrote down about the tables of one department, kept in {@code config/mappings/}
 * and used again next month.
 */
package dev.tenglong.intake.mapping;
