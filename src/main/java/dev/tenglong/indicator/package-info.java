/**
 * Indicators (指标): {@link dev.tenglong.indicator.Indicator} lists them; each is a pure function of a dossier that keeps
 * its inputs. The only room for formulas.
 */
package dev.tenglong.indicator;
