package dev.tenglong;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that no test reads go stale. */
class PagesTest {

    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern TERM = Pattern.compile("/\\*\\*.*?[(（]([\\p{IsHan}一二三]+)[)）]", Pattern.DOTALL);

    @Test
    void every_link_leads_somewhere() throws IOException {
        var dead = new ArrayList<String>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().forEach(link -> {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    dead.add(page + " → " + link.group(1));
                }
            });
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_indicator_is_among_the_terms() throws IOException {
        String terms = Files.readString(SITE.resolve("terms.md"));
        for (Indicator indicator : Indicator.values()) {
            assertThat(terms).contains("| " + indicator.label() + " | `" + indicator.id() + "`");
        }
    }

    @Test
    void every_room_is_on_the_floor_plan_with_its_name() throws IOException {
        String plan = Files.readString(SITE.resolve("architecture.md"));
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/dev/tenglong"))) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                String about = Files.readString(room.resolve("package-info.java"));
                var term = TERM.matcher(about);
                assertThat(term.find()).as(room + " says its Chinese name").isTrue();
                assertThat(plan).contains("| `" + room.getFileName() + "` | " + term.group(1) + " |");
            }
        }
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        pages.add(Path.of("README.md"));
        try (Stream<Path> site = Files.walk(SITE)) {
            site.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }
}
