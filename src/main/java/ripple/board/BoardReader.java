package ripple.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.checkin.Heard;
import ripple.checkin.HeardLately;
import ripple.database.Transaction;
import ripple.idea.Page;
import ripple.mentoring.Cadence;
import ripple.mentoring.HeldPlaces;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.mentoring.WaitingList;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.WorkingDays;
import ripple.profile.Guide;
import ripple.profile.Profiles;
import ripple.texts.Texts;

/** Reads how a program's mentoring is doing; whoever asks is asked first who they are. */
final class BoardReader {

    private static final int PAGE = 1_000;
    private static final int WORDS = 8;

    private final PeopleService people;
    private final Texts texts;
    private final Profiles profiles;
    private final Mentorships mentorships = new Mentorships();
    private final HeldPlaces held = new HeldPlaces();
    private final WaitingList waiting = new WaitingList();
    private final HeardLately heard = new HeardLately();

    BoardReader(PeopleService people, Texts texts) {
        this.people = people;
        this.texts = texts;
        this.profiles = new Profiles(people);
    }

    /** Which page of it, and whether its reader may do what can be done there. */
    record Asked(int page, int size, boolean mayAct) {}

    /** One pair and how it is doing. */
    record Looked(Mentorship pair, PairHealth health) {
        Looked seenBy(Member reader) {
            return pair.mentee().equals(reader.person()) ? new Looked(pair, health.ofReadersOwn()) : this;
        }
    }

    LeadBoard board(Transaction transaction, Member reader, Asked asked, Instant now) {
        ProgramId program = reader.program();
        List<Looked> pairs = look(transaction, reader, now);
        int size = asked.size();
        int last = Math.max(1, (pairs.size() + size - 1) / size);
        int shown = Math.min(Math.max(1, asked.page()), last);
        List<LeadBoard.Line> lines = pairs.stream()
                .skip((long) (shown - 1) * size)
                .limit(size)
                .map(looked -> line(transaction, looked))
                .toList();
        return new LeadBoard(
                tally(transaction, program, pairs, now),
                line(transaction, program, now),
                new Page<>(lines, shown, size, pairs.size()),
                asked.mayAct());
    }

    Tally tally(Transaction transaction, Member reader, Instant now) {
        return tally(transaction, reader.program(), look(transaction, reader, now), now);
    }

    /**
     * All pairs under way, those first that want to be looked at first, and of these the ones that waited longest. A reader who is the mentee
     * of one does not learn here what their mentor said of it.
     */
    List<Looked> look(Transaction transaction, Member reader, Instant now) {
        ProgramId program = reader.program();
        Map<MentorshipId, Heard> lately = heard.of(transaction, program, now);
        Map<MentorshipId, Cadence> agreed = mentorships.cadences(transaction, program);
        List<Looked> looked = new ArrayList<>();
        List<Mentorship> page = mentorships.live(transaction, program, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(pair -> pair.state() != MentorshipState.PROPOSED)
                    .map(pair -> new Looked(
                            pair,
                            PairHealth.of(
                                    pair,
                                    lately.getOrDefault(pair.id(), Heard.NOTHING),
                                    Optional.ofNullable(agreed.get(pair.id())),
                                    now)))
                    .map(each -> each.seenBy(reader))
                    .forEach(looked::add);
            page = mentorships.live(
                    transaction, program, page.get(page.size() - 1).id().value(), PAGE);
        }
        looked.sort(Comparator.comparing((Looked each) -> each.health().health())
                .thenComparing(each -> each.health().heardAt())
                .thenComparing(each -> each.pair().id().value()));
        return looked;
    }

    /** One pair under way. */
    Optional<PairOverview> overview(Transaction transaction, Mentorship pair, boolean mayAct, Instant now) {
        Heard lately = heard.of(transaction, pair.program(), now).getOrDefault(pair.id(), Heard.NOTHING);
        Optional<Cadence> agreed = mentorships.cadence(transaction, pair.program(), pair.id());
        return Optional.of(pair)
                .filter(live -> live.isLive() && live.state() != MentorshipState.PROPOSED)
                .map(live -> new PairOverview(
                        line(transaction, new Looked(live, PairHealth.of(live, lately, agreed, now))),
                        live.state(),
                        live.begunAt().orElse(live.since()),
                        live.idea(),
                        agreed.isPresent(),
                        lately.words().stream().limit(WORDS).toList(),
                        mayAct));
    }

    private Tally tally(Transaction transaction, ProgramId program, List<Looked> pairs, Instant now) {
        return new Tally(
                waiting.count(transaction, program),
                pairs.size(),
                count(pairs, Health.STEADY),
                count(pairs, Health.QUIET),
                count(pairs, Health.STUCK),
                room(transaction, program, now));
    }

    private static long count(List<Looked> pairs, Health health) {
        return pairs.stream().filter(each -> each.health().health() == health).count();
    }

    private int room(Transaction transaction, ProgramId program, Instant now) {
        Map<PersonId, Integer> taken = mentorships.taken(transaction, program);
        Map<PersonId, Integer> kept = held.all(transaction, program);
        return profiles.guides(transaction, program, now).stream()
                .filter(guide -> guide.hindrances().isNone())
                .mapToInt(guide -> free(guide, taken, kept))
                .sum();
    }

    private static int free(Guide guide, Map<PersonId, Integer> taken, Map<PersonId, Integer> kept) {
        int spoken = taken.getOrDefault(guide.person(), 0) + kept.getOrDefault(guide.person(), 0);
        return Math.max(0, guide.capacity() - spoken);
    }

    private List<LeadBoard.InLine> line(Transaction transaction, ProgramId program, Instant now) {
        WorkingDays days = people.settings(transaction, program).workingDays();
        return waiting.find(transaction, program, BoardWords.shownOfLine(), 0).stream()
                .map(each -> new LeadBoard.InLine(
                        each.place(), name(transaction, program, each.mentee()), days.between(each.waits(), now)))
                .toList();
    }

    /**
     * How many have waited longer than so many working days. The line is in order of places, which nobody has had for a shorter time than
     * they wait: so it ends at the first whose place is younger.
     */
    long overdue(Transaction transaction, ProgramId program, int workingDays, Instant now) {
        WorkingDays days = people.settings(transaction, program).workingDays();
        long overdue = 0;
        int read = 0;
        List<WaitingList.InLine> page = waiting.find(transaction, program, PAGE, 0);
        while (!page.isEmpty()) {
            List<WaitingList.InLine> late = page.stream()
                    .takeWhile(each -> days.between(each.since(), now) > workingDays)
                    .toList();
            overdue += late.stream()
                    .filter(each -> days.between(each.waits(), now) > workingDays)
                    .count();
            read += late.size();
            page = late.size() < PAGE ? List.of() : waiting.find(transaction, program, PAGE, read);
        }
        return overdue;
    }

    LeadBoard.Line line(Transaction transaction, Looked looked) {
        Mentorship pair = looked.pair();
        return new LeadBoard.Line(
                pair.id(),
                name(transaction, pair.program(), pair.mentor()),
                name(transaction, pair.program(), pair.mentee()),
                looked.health().health(),
                looked.health().why().in(texts));
    }

    String name(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse("A colleague");
    }
}
