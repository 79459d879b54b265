package ripple.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ripple.people.PersonId;

/** Texts as ideas come: a few to a hundred words, some words in every fourth idea, most in one of a thousand or fewer. Always the same. */
final class ManyIdeas {

    private static final int VOCABULARY = 25_000;
    private static final double FLATTENING = 5;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za che phi sto tru".split(" ");

    private final Random random = new Random(42);
    private final double[] cumulated = new double[VOCABULARY];

    ManyIdeas() {
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + FLATTENING);
            cumulated[rank] = sum;
        }
    }

    private String word() {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[VOCABULARY - 1]);
        return spelled(Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at));
    }

    /** Three syllables and a letter that no stemmer takes for an ending. */
    private static String spelled(int rank) {
        int count = SYLLABLES.length;
        return SYLLABLES[rank % count] + SYLLABLES[rank / count % count] + SYLLABLES[rank / count / count % count]
                + "k";
    }

    String text() {
        int length = (int) Math.min(120, 4 + Math.exp(2.2 + 0.8 * random.nextGaussian()));
        return IntStream.range(0, length).mapToObj(each -> word()).collect(Collectors.joining(" "));
    }

    /** The same idea in other words: a third of them are changed. */
    String likeThat(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> random.nextInt(3) == 0 ? word() : word)
                .collect(Collectors.joining(" "));
    }

    /** Every tenth is welcomed, and everybody has a hundred. */
    void keep(IdeaDesk desk, Author first, int count) {
        int batch = 2_000;
        for (int from = 1; from <= count; from += batch) {
            int last = Math.min(count, from + batch - 1);
            List<String> texts = new ArrayList<>();
            IntStream.rangeClosed(from, last).forEach(each -> texts.add(text()));
            int start = from;
            desk.database.transactions().use(transaction -> {
                Many many = transaction.store(Many.class);
                many.keep(desk.program, start, texts);
                IdeaSearch search = IdeaSearch.in(transaction);
                for (int at = 0; at < texts.size(); at++) {
                    List<String> audience = new ArrayList<>(List.of("person" + (start + at) % 10_000));
                    if ((start + at) % 10 == 0) {
                        audience.add("everybody");
                    }
                    search.put(desk.program, new IdeaNumber(start + at), Stems.of(texts.get(at)), audience);
                }
            });
        }
        PersonId author = first.person();
        desk.database
                .transactions()
                .use(transaction -> transaction.store(Many.class).settle(desk.program, author, count));
    }

    static String milliseconds(long nanos) {
        return String.format(Locale.US, "%8.1f", nanos / 1e6);
    }
}
