/** The official list (清单): {@link dev.tenglong.listing.OfficialList} of a period. The only room for its order. */
package dev.tenglong.listing;
