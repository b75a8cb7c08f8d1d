package dev.tenglong.samples;

/**
 * A plot of land (宗地) in ㎡.
 *
 * @param serial number of the plot
 */
record Plot(String serial, int owned, int leasedIn, int leasedOut) {

    int used() {
        return owned + leasedIn - leasedOut;
    }

    Plot scaled(int numerator, int denominator) {
        return new Plot(
                serial,
                owned * numerator / denominator,
                leasedIn * numerator / denominator,
                leasedOut * numerator / denominator);
    }
}
