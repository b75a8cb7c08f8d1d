package dev.tenglong.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A short run of what {@code src/test/benchmark/fuzz.sh} does for hours: changed seeds, always the same ones, are read or
 * refused.
 */
class ReadersFuzzTest {

    private static final long SEED = 20_221_126;
    private static final int RUNS = 600;
    private static final int LARGEST_SEED = 20_000;

    /** What lengths, counts and offsets are set to. */
    private static final byte[] EDGES = {0, 1, -1, 0x7F, (byte) 0x80};

    private static final List<String> WORDS =
            List.of("<", ">", "\"", "</td>", "<table>", "r=\"", "\uFFFF", "99999999999", "-1", "&#0;", "1e999", "\0");

    @Test
    void whatever_a_file_holds_it_is_read_or_refused() throws IOException {
        List<byte[]> seeds = FuzzSeeds.all().stream()
                .filter(seed -> seed.length > 1 && seed.length <= LARGEST_SEED)
                .toList();
        var random = new Random(SEED);
        Set<String> outcomes = new TreeSet<>();
        for (int run = 0; run < RUNS; run++) {
            byte[] input = changed(seeds.get(random.nextInt(seeds.size())), random);
            try {
                outcomes.add(ReadersTarget.outcome(input));
            } catch (Throwable fault) {
                throw new AssertionError("run " + run + " of seed " + SEED, fault);
            }
        }
        assertThat(outcomes).as("the changes reach the readers").contains("read", "IN005");
    }

    private static byte[] changed(byte[] seed, Random random) {
        byte[] input = seed.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            // The first byte says which kind of file it is.
            int at = 1 + random.nextInt(input.length - 1);
            switch (random.nextInt(6)) {
                case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> input[at] = EDGES[random.nextInt(EDGES.length)];
                case 2 -> Arrays.fill(input, at, Math.min(input.length, at + 4), EDGES[random.nextInt(EDGES.length)]);
                case 3 -> input = Arrays.copyOf(input, Math.max(2, at));
                case 4 ->
                    input = spliced(
                            input, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
                default -> {
                    int end = Math.min(input.length, at + 1 + random.nextInt(200));
                    input = spliced(input, at, Arrays.copyOfRange(input, at, end));
                }
            }
        }
        return input;
    }

    private static byte[] spliced(byte[] input, int at, byte[] inserted) {
        byte[] longer = Arrays.copyOf(input, input.length + inserted.length);
        System.arraycopy(input, at, longer, at + inserted.length, input.length - at);
        System.arraycopy(inserted, 0, longer, at, inserted.length);
        return longer;
    }
}
