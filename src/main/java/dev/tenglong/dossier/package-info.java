/**
 * Dossiers (一企一档): one enterprise in one period, from all sources. {@link dev.tenglong.dossier.DossierBuilder} joins
 * rows by code and name and settles which figure counts.
 */
package dev.tenglong.dossier;
