package dev.tenglong.report;
import java.nio.file.*;
public class Render {
    public static void main(String[] a) throws Exception {
        Path d = Path.of(a[0]);
        long t = System.nanoTime();
        try (OutputFolder f = OutputFolder.open(d)) {
            Samples.listWorkbook().write(Samples.forty(), f);
            FeedbackWorkbook.write(Samples.forty(), f);
            f.putInPlace();
        }
        System.out.println((System.nanoTime() - t) / 1000000 + " ms");
        try (var w = Files.newOutputStream(d.resolve("s.json"))) { ScreeningJson.write(Samples.three(), w); }
    }
}
