package ripple.idea;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/**
 * Finds the ideas that resemble one. Ideas in common words are many, and ranking many is slow; so it asks how common each word is, then for
 * ideas that share at least two of the rarest, newest first and not too many, and ranks only those.
 */
final class LookAlikeFinder {

    /** Of a long idea the first words count. */
    private static final int MOST_STEMS = 24;

    private static final int MOST_PAIRED = 8;

    /** A database walks through about so many ideas with the paired words at most. */
    private static final double MOST_WALKED = 40_000;

    private static final int MOST_CANDIDATES = 200;

    /** In a program of a few ideas it is chance how often a word came up. */
    private static final int CHANCE = 1_000;

    private final Transaction transaction;
    private final ProgramId program;
    private final List<String> audience;

    /** @param audience who reads, as {@link Audience} names them */
    LookAlikeFinder(Transaction transaction, ProgramId program, List<String> audience) {
        this.transaction = transaction;
        this.program = program;
        this.audience = List.copyOf(audience);
    }

    /**
     * Those that look alike, the most alike first.
     *
     * @param wanted asked of the most alike only, until there are enough
     */
    List<Found> find(Idea idea, Predicate<IdeaRow> wanted, int limit) {
        Stems stems = Stems.of(idea.text()).first(MOST_STEMS);
        if (stems.isEmpty()) {
            return List.of();
        }
        int newest = transaction.store(LookAlikeStore.class).newest(program);
        Map<String, Double> ideas = search().commonness(program, stems, newest);
        Likeness likeness = new Likeness(stems, weights(ideas, newest));
        return candidates(idea, rarest(ideas)).stream()
                .map(row -> new Found(row, likeness.of(Stems.of(row.text()))))
                .filter(found -> found.likeness() >= Likeness.ALIKE)
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .filter(found -> wanted.test(found.row()))
                .limit(limit)
                .toList();
    }

    private static Map<String, Double> weights(Map<String, Double> ideas, int newest) {
        double all = CHANCE + newest;
        return ideas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Math.log(1 + all / (1 + each.getValue()))));
    }

    /** Rare words that others have too; two at least, more while the walk stays short. */
    private static List<String> rarest(Map<String, Double> ideas) {
        List<Map.Entry<String, Double>> rarestFirst = ideas.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.comparingByValue())
                .toList();
        double walked = 0;
        int taken = 0;
        while (taken < Math.min(rarestFirst.size(), MOST_PAIRED)
                && (taken < 2 || walked + rarestFirst.get(taken).getValue() <= MOST_WALKED)) {
            walked += rarestFirst.get(taken).getValue();
            taken++;
        }
        return rarestFirst.subList(0, taken).stream().map(Map.Entry::getKey).toList();
    }

    private List<IdeaRow> candidates(Idea idea, List<String> rarest) {
        if (rarest.isEmpty()) {
            return List.of();
        }
        LookAlikeStore store = transaction.store(LookAlikeStore.class);
        Set<IdeaNumber> excluded = new HashSet<>(store.findDifferent(program, idea.number()));
        excluded.add(idea.number());
        List<Integer> numbers =
                search().find(WordQuery.ofAnyTwo(program, rarest, audience), MOST_CANDIDATES, 0).stream()
                        .filter(number -> !excluded.contains(number))
                        .map(IdeaNumber::value)
                        .toList();
        return numbers.isEmpty() ? List.of() : store.findAll(program, numbers);
    }

    private IdeaSearch search() {
        return IdeaSearch.in(transaction);
    }

    /** A row and how much it resembles. */
    record Found(IdeaRow row, double likeness) {}
}
