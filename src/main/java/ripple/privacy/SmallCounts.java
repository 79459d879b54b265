package ripple.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts of answers, shown so that nobody can be picked out: none below 5 answers in all, no cell below 5, and so much more hidden that
 * what is hidden cannot be worked out from the total: two cells at least, with 5 answers at least in them.
 */
public record SmallCounts(OptionalInt total, List<Optional<Integer>> cells) {

    /** Fewer are never shown. */
    public static final int FEWEST = 5;

    public SmallCounts {
        cells = List.copyOf(cells);
    }

    /** What may be shown of these, in their order. */
    public static SmallCounts of(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total < FEWEST) {
            return new SmallCounts(OptionalInt.empty(), Collections.nCopies(counts.size(), Optional.empty()));
        }
        List<Integer> smallestFirst = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing(counts::get))
                .toList();
        List<Optional<Integer>> shown =
                new ArrayList<>(counts.stream().map(Optional::of).toList());
        int hidden = 0;
        int sum = 0;
        for (int cell : smallestFirst) {
            boolean tooSmall = counts.get(cell) < FEWEST;
            boolean givesAway = hidden == 1 || (hidden > 0 && sum < FEWEST);
            if (tooSmall || givesAway) {
                shown.set(cell, Optional.empty());
                hidden++;
                sum += counts.get(cell);
            }
        }
        return new SmallCounts(OptionalInt.of(total), shown);
    }
}
