package ripple.profile;

import java.util.Collection;
import java.util.List;

/** The sites of a program, each with its bit; a name that the program no longer uses has none. */
public record Sites(List<String> names) {

    public Sites {
        names = names.stream().distinct().limit(Long.SIZE).toList();
    }

    long bits(Collection<String> chosen) {
        long bits = 0;
        for (String name : chosen) {
            int place = names.indexOf(name);
            bits |= place < 0 ? 0 : 1L << place;
        }
        return bits;
    }

    /** The first site that both have; empty if there is none. */
    String firstShared(long one, long other) {
        long shared = one & other;
        return shared == 0 ? "" : names.get(Long.numberOfTrailingZeros(shared));
    }
}
