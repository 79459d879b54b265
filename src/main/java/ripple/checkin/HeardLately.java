package ripple.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.mentoring.MentorshipId;
import ripple.people.ProgramId;

/**
 * What was heard lately of all pairs of a program, for those who run it; that they do is asked by the caller. Of check-ins it tells when the
 * last was written and nothing else.
 */
public final class HeardLately {

    /** Long enough for four weeks in a row of pairs that are asked every two weeks. */
    private static final Duration LATELY = Duration.ofDays(70);

    /** Pairs of which nothing was heard are not in it. */
    public Map<MentorshipId, Heard> of(Transaction transaction, ProgramId program, Instant now) {
        HeardStore store = transaction.store(HeardStore.class);
        Instant since = now.minus(LATELY);
        Map<MentorshipId, List<MentorWord>> words = new HashMap<>();
        store.words(program, since)
                .forEach(word -> words.computeIfAbsent(word.mentorship(), pair -> new ArrayList<>())
                        .add(word));
        Map<MentorshipId, Instant> written = store.written(program, since).stream()
                .collect(Collectors.toMap(HeardStore.Written::mentorship, HeardStore.Written::at));
        Set<MentorshipId> pairs = new HashSet<>(words.keySet());
        pairs.addAll(written.keySet());
        return pairs.stream()
                .collect(Collectors.toMap(
                        pair -> pair,
                        pair -> new Heard(
                                words.getOrDefault(pair, List.of()), Optional.ofNullable(written.get(pair)))));
    }
}
