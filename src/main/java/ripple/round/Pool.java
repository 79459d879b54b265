package ripple.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ripple.people.PersonId;
import ripple.profile.Guide;
import ripple.profile.Seeker;
import ripple.round.Line.InLine;

/**
 * Everybody a round is made of.
 *
 * @param line in the order of the line; {@code seekers} are the same people in the same order
 * @param guides mentors with room; {@code places} says how many each has left
 */
record Pool(List<InLine> line, List<Seeker> seekers, List<Guide> guides, List<Integer> places) {

    Pool {
        if (line.size() != seekers.size() || guides.size() != places.size()) {
            throw new IllegalArgumentException("Everybody in a pool is in both of its lists");
        }
        line = List.copyOf(line);
        seekers = List.copyOf(seekers);
        guides = List.copyOf(guides);
        places = List.copyOf(places);
    }

    int people() {
        return seekers.size() + guides.size();
    }

    /** Each mentee's picks as numbers of mentors; who has no room is left out. */
    int[][] picks() {
        Map<PersonId, Integer> numbers = new HashMap<>();
        guides.forEach(guide -> numbers.put(guide.person(), numbers.size()));
        return line.stream()
                .map(each -> each.picks().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
    }
}
