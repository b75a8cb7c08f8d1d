/**
 * Dossiers (一企一档): one enterprise in one period, from all sources. {@link dev.tenglong.dossier.DossierBuilder} joins
 * rows by code and name and settles which figure counts; {@link dev.tenglong.dossier.Completion} adds what earlier
 * recorded lists know.
 */
package dev.tenglong.dossier;
