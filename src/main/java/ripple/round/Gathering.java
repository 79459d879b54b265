package ripple.round;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.mentoring.HeldPlaces;
import ripple.mentoring.Mentorship;
import ripple.mentoring.Mentorships;
import ripple.mentoring.Offers;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.Cause;
import ripple.profile.Fit;
import ripple.profile.Guide;
import ripple.profile.Judged;
import ripple.profile.PersonSet;
import ripple.profile.Profiles;
import ripple.profile.Seeker;
import ripple.round.Line.InLine;

/** Reads who waits and who has room, and judges single pairs, as it is in this transaction. */
public final class Gathering {

    private static final int PAGE = 1_000;

    private final Line line;
    private final Profiles profiles;
    private final Offers offers;
    private final Mentorships mentorships = new Mentorships();
    private final HeldPlaces held = new HeldPlaces();

    public Gathering(Line line, Profiles profiles, Offers offers) {
        this.line = line;
        this.profiles = profiles;
        this.offers = offers;
    }

    Pool pool(Transaction transaction, ProgramId program, Instant now) {
        List<InLine> waiting = waiting(transaction, program);
        List<Free> free = free(transaction, program, now);
        return new Pool(
                waiting,
                seekers(transaction, program, waiting, now),
                free.stream().map(Free::guide).toList(),
                free.stream().map(Free::places).toList());
    }

    /** Who waits and has nobody: a place may be held for somebody who is still in line. */
    List<InLine> waiting(Transaction transaction, ProgramId program) {
        Set<PersonId> matched = matched(transaction, program);
        return line.waiting(transaction, program).stream()
                .filter(each -> !matched.contains(each.mentee()))
                .toList();
    }

    /** This one, if they wait and have nobody; nothing changes this until the transaction ends. */
    Optional<InLine> takeWaiting(Transaction transaction, ProgramId program, PersonId mentee) {
        return line.take(transaction, program, mentee)
                .filter(each ->
                        mentorships.ofMentee(transaction, program, mentee).isEmpty());
    }

    private Set<PersonId> matched(Transaction transaction, ProgramId program) {
        Set<PersonId> matched = new HashSet<>();
        List<Mentorship> page = mentorships.live(transaction, program, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each -> matched.add(each.mentee()));
            page = mentorships.live(
                    transaction, program, page.get(page.size() - 1).id().value(), PAGE);
        }
        return matched;
    }

    private List<Seeker> seekers(Transaction transaction, ProgramId program, List<InLine> waiting, Instant now) {
        PersonSet wanted = PersonSet.of(waiting.stream().map(InLine::mentee).toList());
        Map<PersonId, Seeker> known = profiles.seekers(transaction, program, wanted, now).stream()
                .collect(Collectors.toMap(Seeker::person, Function.identity()));
        return waiting.stream()
                .map(InLine::mentee)
                .map(mentee -> Optional.ofNullable(known.get(mentee))
                        .orElseGet(() -> profiles.seeker(transaction, program, mentee, now)))
                .map(seeker -> seeker.latelyWith(togetherOrProposed(transaction, program, seeker.person(), now)))
                .toList();
    }

    private Set<PersonId> togetherOrProposed(Transaction transaction, ProgramId program, PersonId mentee, Instant now) {
        Set<PersonId> mentors = new HashSet<>(mentorships.lastTogether(transaction, program, mentee, now));
        mentors.addAll(mentorships.lastProposedInVain(transaction, program, mentee, now));
        return mentors;
    }

    private Seeker withPast(Transaction transaction, ProgramId program, Seeker seeker, Instant now) {
        return seeker.latelyWith(mentorships.lastTogether(transaction, program, seeker.person(), now));
    }

    private int capacity(Transaction transaction, ProgramId program, Guide guide, Instant now) {
        return guide.hindrances().isNone()
                ? offers.capacity(transaction, program, guide.person(), now).orElse(0)
                : 0;
    }

    /** How many mentors have room, and how many places that is. */
    record Room(int mentors, int places) {}

    Room room(Transaction transaction, ProgramId program, Instant now) {
        int mentors = 0;
        int places = 0;
        for (Free each : free(transaction, program, now)) {
            mentors++;
            places += each.places();
        }
        return new Room(mentors, places);
    }

    /** Mentors with room who are possible for this mentee, and how well they fit as the mentee sees it. */
    List<Possible> possible(Transaction transaction, ProgramId program, PersonId mentee, Instant now) {
        Seeker seeker = withPast(transaction, program, profiles.seeker(transaction, program, mentee, now), now);
        return free(transaction, program, now).stream()
                .map(each -> new Possible(each.guide().person(), Fit.menteeScore(seeker, each.guide()), each.places()))
                .filter(each -> each.score() != Fit.NOT_POSSIBLE)
                .toList();
    }

    record Possible(PersonId mentor, int score, int free) {}

    private record Free(Guide guide, int places) {}

    private List<Free> free(Transaction transaction, ProgramId program, Instant now) {
        Map<PersonId, Integer> taken = mentorships.taken(transaction, program);
        Map<PersonId, Integer> kept = held.decided(transaction, program);
        return profiles.guides(transaction, program, now).stream()
                .map(guide -> new Free(
                        guide,
                        capacity(transaction, program, guide, now)
                                - taken.getOrDefault(guide.person(), 0)
                                - kept.getOrDefault(guide.person(), 0)))
                .filter(each -> each.places() > 0)
                .toList();
    }

    /** How many places of this mentor a round could give to this mentee. */
    int free(Transaction transaction, ProgramId program, PersonId mentor, PersonId mentee, Instant now) {
        int capacity = offers.capacity(transaction, program, mentor, now).orElse(0);
        int kept = held.decidedForOthers(transaction, program, mentor, mentee);
        return Math.max(0, capacity - mentorships.taken(transaction, program, mentor) - kept);
    }

    /** Whether these two can be matched, room aside; somebody who never offered is as impossible as anybody else. */
    Judged judge(Transaction transaction, ProgramId program, PersonId mentee, PersonId mentor, Instant now) {
        Optional<Guide> guide = profiles.guide(transaction, program, mentor, now)
                .filter(each ->
                        offers.capacity(transaction, program, mentor, now).isPresent());
        Seeker seeker = withPast(transaction, program, profiles.seeker(transaction, program, mentee, now), now);
        return guide.map(each -> Fit.judge(seeker, each))
                .orElseGet(() -> new Judged.NotPossible(Set.of(Cause.NOT_OFFERED)));
    }
}
