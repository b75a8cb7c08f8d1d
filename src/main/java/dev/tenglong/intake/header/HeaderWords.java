package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which columns are recognised (表头用词), from {@code headers.yaml}. */
public final class HeaderWords {

    /** What {@code headers.yaml} says of one field. */
    record Entry(
            Field field,
            List<String> words,
            Map<String, List<String>> under,
            Unit unit,
            BigDecimal atLeast,
            BigDecimal atMost,
            List<String> prefer) {}

    /** A field recognised by a word; a lower rank is preferred. */
    record Match(Field field, int rank, boolean yesNo) {}

    /** No header word is longer; most cells are, or are codes. */
    private static final int LONGEST_WORD = 16;

    private static final Pattern TRANSLATION = Pattern.compile("(.*[\\p{IsHan})])([A-Za-z][A-Za-z.&'-]{2,60})");
    /** Capitals alone, or the name of a unit or currency: behind a quantity they say what it is counted in. */
    private static final Pattern MAY_BE_UNIT = Pattern.compile(
            "[A-Z.&'-]+|(?i:.*(?:yuan|dollars?|euros?|rmb|cny|usd|eur|hkd"
                    + "|jpy|gbp|k?m?g?wh|tons?|tonnes?|tce|kgce|kg|mu|hectares?|joules?|gj|mj|millions?|thousands?|persons?))");

    private final Map<Field, Entry> entries;
    private final Map<String, Match> byWord = new HashMap<>();

    HeaderWords(Map<Field, Entry> entries) {
        this.entries = Map.copyOf(entries);
        entries.values().forEach(entry -> {
            for (int i = 0; i < entry.words().size(); i++) {
                String word = HeaderLabel.key(entry.words().get(i));
                byWord.put(word, new Match(entry.field(), i, word.startsWith("是否")));
            }
        });
    }

    /**
     * The field a header names.
     *
     * @param title the titles above the table, where a general word may take its meaning from
     */
    Optional<Match> match(HeaderLabel label, String title) {
        for (String candidate : label.candidates()) {
            Match match = byWord.get(candidate);
            if (match == null) {
                match = byWord.get(candidate.replaceAll("\\([^()]*\\)", ""));
            }
            if (match == null && label.candidates().size() == 1) {
                match = under(candidate, title);
            }
            if (match != null) {
                return Optional.of(match);
            }
        }
        return alternatives(label.candidates()).or(() -> withoutTranslation(label.candidates()));
    }

    /** 纳税人名称 Taxpayer: the words of another language behind say the same once more. */
    private Optional<Match> withoutTranslation(List<String> candidates) {
        return candidates.stream()
                .map(TRANSLATION::matcher)
                .filter(Matcher::matches)
                .map(m -> translated(m.group(1), m.group(2)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The match of a column that a person assigned to a field: as its words have it where they name the same field, else
     * after all of them.
     */
    Match assigned(Field field, Optional<Match> recognised) {
        int last = Optional.ofNullable(entries.get(field))
                .map(e -> e.words().size())
                .orElse(0);
        return recognised.filter(m -> m.field() == field).orElse(new Match(field, last, false));
    }

    /** 企业名称/户名: several words of one field. */
    private Optional<Match> alternatives(List<String> candidates) {
        for (String candidate : candidates) {
            List<Match> matches =
                    Arrays.stream(candidate.split("[/、]|或")).map(byWord::get).toList();
            if (matches.size() > 1
                    && matches.stream()
                            .allMatch(m -> m != null
                                    && matches.get(0) != null
                                    && m.field() == matches.get(0).field())) {
                return Optional.of(matches.get(0));
            }
        }
        return Optional.empty();
    }

    private Match translated(String word, String translation) {
        Match match = byWord.get(word);
        boolean unclear = match != null
                && match.field().isQuantity()
                && MAY_BE_UNIT.matcher(translation).matches();
        return unclear ? null : match;
    }

    private Match under(String word, String title) {
        for (Entry entry : entries.values()) {
            for (var scope : entry.under().entrySet()) {
                if (title.contains(scope.getKey()) && scope.getValue().contains(word)) {
                    return new Match(entry.field(), 0, false);
                }
            }
        }
        return null;
    }

    /** The words of amounts that have so many characters at least. */
    List<String> quantityWords(int shortest) {
        return entries.values().stream()
                .filter(entry -> entry.field().isQuantity())
                .flatMap(entry -> entry.words().stream())
                .filter(word -> word.length() >= shortest)
                .toList();
    }

    /** Whether a text is a word for the column that identifies an enterprise. */
    public boolean isIdentity(String text) {
        return names(text, Field.USCC) || names(text, Field.NAME);
    }

    /** Whether a text is a header word of a field. */
    public boolean names(String text, Field field) {
        if (text.length() > LONGEST_WORD) {
            return false;
        }
        Match match = byWord.get(HeaderLabel.key(text));
        return match != null && match.field() == field;
    }

    Unit defaultUnit(Field field) {
        Entry entry = entries.get(field);
        return entry == null || entry.unit() == null ? field.dimension().base() : entry.unit();
    }

    /** Rank of a table for a field: tables that {@code prefer} names come before all others. */
    int rank(Match match, String describedAs) {
        Entry entry = entries.get(match.field());
        boolean preferred = entry != null && entry.prefer().stream().anyMatch(describedAs::contains);
        return preferred ? match.rank() - 1_000 : match.rank();
    }

    /** Below this a figure is implausible; empty where no bound is set. */
    public Optional<BigDecimal> atLeast(Field field) {
        return Optional.ofNullable(entries.get(field)).map(Entry::atLeast);
    }

    /** Above this a figure is implausible; empty where no bound is set. */
    public Optional<BigDecimal> atMost(Field field) {
        return Optional.ofNullable(entries.get(field)).map(Entry::atMost);
    }
}
