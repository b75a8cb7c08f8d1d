package dev.tenglong.samples;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps POI, which tells every cell it writes, from filling the console. */
final class Quiet {

    private Quiet() {}

    static void poi() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.ERROR);
    }
}
