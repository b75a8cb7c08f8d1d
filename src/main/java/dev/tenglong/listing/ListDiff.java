package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Revision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one recorded screening to another (清单对比): every enterprise that was hit in either, that is of
 * another category, or whose case moved, once. A screening compared with itself has no differences at all; turned round, a comparison is its
 * own mirror.
 */
public final class ListDiff {

    private final Revision from;
    private final Revision to;
    private final CaseMoves cases;
    private final Map<Move, List<Pair>> moves = new EnumMap<>(Move.class);

    private ListDiff(Revision from, Revision to, CaseMoves cases) {
        this.from = from;
        this.to = to;
        this.cases = cases;
        for (Move move : Move.values()) {
            moves.put(move, new ArrayList<>());
        }
    }

    public static ListDiff of(
            Revision from, List<Standing> before, Revision to, List<Standing> after, CaseMoves cases) {
        var diff = new ListDiff(from, to, cases);
        if (!from.equals(to)) {
            diff.pair(present(before), present(after));
            diff.pair(carried(before, present(after)), carried(after, present(before)));
            diff.moves.values().forEach(pairs -> pairs.sort(Pair.BY_CODE));
        }
        return diff;
    }

    public Revision from() {
        return from;
    }

    public Revision to() {
        return to;
    }

    /** The enterprises that made a move, by code. */
    public List<Pair> of(Move move) {
        return List.copyOf(moves.get(move));
    }

    public int count(Move move) {
        return moves.get(move).size();
    }

    /** Whether any line came, went or is of another category or state: lines that continue are no difference. */
    public boolean hasDifferences() {
        return count(Move.ENTERED) + count(Move.LEFT) + count(Move.CHANGED) > 0;
    }

    /** In short: 新增命中 2、本期未命中 1、类别或状态变化 3、延续 20. */
    public String summary() {
        var words = new ArrayList<String>();
        moves.forEach((move, pairs) -> words.add(move.label() + " " + pairs.size()));
        return String.join("、", words);
    }

    /** An enterprise in none of a period's files is in its record only for the list's sake. */
    private static List<Standing> present(List<Standing> standings) {
        return standings.stream().filter(standing -> !standing.isAbsent()).toList();
    }

    /** In none of either period's files: nothing but its case can have moved. */
    private static List<Standing> carried(List<Standing> standings, List<Standing> others) {
        List<Standing> absent = standings.stream().filter(Standing::isAbsent).toList();
        if (absent.isEmpty()) {
            return absent;
        }
        var elsewhere = new Counterparts<>(others, Standing::key, Standing::name);
        return absent.stream()
                .filter(standing ->
                        elsewhere.of(standing.key(), standing.name()).isEmpty())
                .toList();
    }

    /** Two are one enterprise only where each is the other's counterpart: so it does not matter which list is asked. */
    private void pair(List<Standing> before, List<Standing> after) {
        var inBefore = new Counterparts<>(before, Standing::key, Standing::name);
        var inAfter = new Counterparts<>(after, Standing::key, Standing::name);
        Set<EnterpriseKey> paired = new HashSet<>();
        for (Standing one : before) {
            Optional<Standing> other = inAfter.of(one.key(), one.name())
                    .filter(found -> inBefore.of(found.key(), found.name())
                            .filter(back -> back.key().equals(one.key()))
                            .isPresent());
            other.map(Standing::key).ifPresent(paired::add);
            add(Optional.of(one), other);
        }
        for (Standing other : after) {
            if (!paired.contains(other.key())) {
                add(Optional.empty(), Optional.of(other));
            }
        }
    }

    private void add(Optional<Standing> one, Optional<Standing> other) {
        var pair = new Pair(one, other, cases.of(one, other));
        pair.move().ifPresent(move -> moves.get(move).add(pair));
    }
}
