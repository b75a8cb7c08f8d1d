/**
 * The official list (清单): {@link dev.tenglong.listing.OfficialList} of a period, and {@link
 * dev.tenglong.listing.ScreeningRecord} with all it rests on. The only room for the order of the list.
 */
package dev.tenglong.listing;
