package ripple.idea;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much another idea resembles one idea: by the words they share, each weighing more the rarer it is in the program. Pure.
 *
 * <p>It is the geometric mean of two views: how much of the shorter idea is in the longer one (few words may say the same as many), and the
 * cosine of the two, which keeps a short idea from resembling every long one that happens to hold its words.
 */
final class Likeness {

    /** From here on two ideas look alike; found by trying it on pairs of sentences, see the test. */
    static final double ALIKE = 0.6;

    /** Ideas of fewer words are taken for ideas of this many: a shared word or two is not much. */
    private static final int FEWEST_WORDS = 4;

    private final Stems own;
    private final Map<String, Double> weights;
    private final double mean;
    private final double total;

    /** @param weights what each stem of the idea weighs; stems of others weigh the mean of these */
    Likeness(Stems own, Map<String, Double> weights) {
        this.own = own;
        this.weights = Map.copyOf(weights);
        this.mean = weights.values().stream()
                .mapToDouble(weight -> weight)
                .average()
                .orElse(1);
        this.total = sum(own, this::weight);
    }

    private double weight(String stem) {
        return weights.getOrDefault(stem, mean);
    }

    double of(Stems other) {
        Set<String> shared = own.sharedWith(other);
        if (shared.size() == own.words().size()
                && shared.size() == other.words().size()) {
            return shared.isEmpty() ? 0 : 1;
        }
        double common = shared.stream().mapToDouble(this::weight).sum();
        double least = FEWEST_WORDS * mean;
        double mine = Math.max(least, total);
        double theirs = Math.max(least, sum(other, this::weight));
        double inTheShorter = common / Math.min(mine, theirs);
        double cosine = common / Math.sqrt(mine * theirs);
        return Math.min(1, Math.sqrt(inTheShorter * cosine));
    }

    private static double sum(Stems stems, ToDoubleFunction<String> weight) {
        return stems.words().stream().mapToDouble(weight).sum();
    }
}
