package dev.tenglong.listing;

/** One of the two screenings that are compared (前后两侧). */
enum Side {
    FROM,
    TO;

    Side other() {
        return this == FROM ? TO : FROM;
    }

    <T> T of(T from, T to) {
        return this == FROM ? from : to;
    }
}
