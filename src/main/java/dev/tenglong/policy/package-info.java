/**
 * Standards and their grounds (标准与依据): thresholds by sector, region and date; criteria for the categories; references.
 * {@link dev.tenglong.policy.Policy} is the entry. The only room for rule choice.
 */
package dev.tenglong.policy;
