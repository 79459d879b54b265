package ripple.profile;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a match looks at in one person, as sets of bits.
 *
 * @param areas one bit for each {@link HelpArea}
 * @param kinds one bit for each {@link ChangeKind}
 * @param languages one bit for each {@link Language}
 * @param sites one bit for each site of the program
 */
public record Traits(int areas, int kinds, long languages, long sites, FreeTime times) {

    /** The bits of what is chosen, counted from the first of all there are. */
    static <E> int bits(E[] all, Collection<E> chosen) {
        int bits = 0;
        for (int place = 0; place < all.length; place++) {
            bits |= chosen.contains(all[place]) ? 1 << place : 0;
        }
        return bits;
    }

    /** What was chosen, in the order of all there are. */
    static <E> List<E> chosen(E[] all, int bits) {
        return IntStream.range(0, all.length)
                .filter(place -> (bits & 1 << place) != 0)
                .mapToObj(place -> all[place])
                .toList();
    }

    static long languages(Collection<Language> spoken) {
        long bits = 0;
        for (Language each : spoken) {
            bits |= each.bit();
        }
        return bits;
    }
}
