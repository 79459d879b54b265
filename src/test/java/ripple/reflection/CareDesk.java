package ripple.reflection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.idea.IdeaDesk;
import ripple.mentoring.Beginning;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Offers;
import ripple.mentoring.Pairing;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.texts.TextKey;
import ripple.texts.Texts;

/** A hospital in which people reflect and are mentored, on a real database, with a clock that a test moves. */
public final class CareDesk {

    public final IdeaDesk desk;
    public final HumanHelpService help;
    public final ReflectionService reflections;
    public final Invitations invitations;
    public final DueTable due = new DueTable();
    final Clock clock = new Moved();
    final FreeText free;
    final Outbox outbox = new Outbox(clock, () -> {});
    final MentorshipListeners listeners = new MentorshipListeners();
    final Texts words = texts();
    private final Pairing pairing;

    public CareDesk(Database database) {
        this.desk = new IdeaDesk(database);
        this.free = new FreeText(new IdentifierGuard(), desk.people);
        this.help = new HumanHelpService(database.transactions(), desk.people, free, clock);
        this.reflections = new ReflectionService(
                database.transactions(), desk.people, new ReflectionService.Ground(free, words, help, outbox), clock);
        this.invitations = new Invitations(words);
        this.pairing = new Pairing(desk.people, new EverybodyOffers(), listeners, clock);
    }

    /** All that this feature says by itself. */
    public static Texts texts() {
        List<TextKey> keys = new ArrayList<>(ThemeText.all());
        keys.addAll(List.of(ReflectionText.values()));
        keys.addAll(List.of(PulseText.values()));
        return Texts.read(keys, Optional.empty());
    }

    public Clock clock() {
        return clock;
    }

    public Member person() {
        return new Member(desk.program, desk.member().person());
    }

    public Member person(String name) {
        return new Member(desk.program, desk.member(desk.program, name).person());
    }

    /** Both have said yes. */
    public Mentorship pair(Member mentor, Member mentee) {
        Pairing.Pair pair = new Pairing.Pair(desk.program, mentor.person(), mentee.person(), Optional.empty());
        return ((Beginning.Begun) desk.database.transactions().run(transaction -> pairing.begin(transaction, pair)))
                .mentorship();
    }

    /** What a nudge to reflect would say now; empty if nothing. */
    public Optional<String> invite(Member who) {
        return desk.database
                .transactions()
                .run(transaction -> invitations.speak(transaction, who))
                .map(Object::toString);
    }

    public Optional<Instant> planned(Member who, String kind, String subject) {
        return desk.database
                .transactions()
                .read(transaction -> due.find(transaction, who.program(), who.person(), kind, subject))
                .map(ripple.due.Due::at);
    }

    static ReflectionDraft draft(String what) {
        return new ReflectionDraft(Theme.LISTENING, what, "It told me something.", "");
    }

    /** Keeps one and gives its number. */
    ReflectionId write(Member who, String what) {
        reflections.write(who, draft(what), Optional.empty(), "form:" + what.hashCode());
        return mine(who).get(0).id();
    }

    List<Reflection> mine(Member who) {
        return reflections.standing(who, 1, 10).mine().items();
    }

    /** Reflections and the pulse over people whom another desk knows. */
    public static final class Services {

        public final ReflectionService reflections;
        public final PulseService pulse;

        public Services(Database database, PeopleService people, Clock clock) {
            FreeText free = new FreeText(new IdentifierGuard(), people);
            HumanHelpService help = new HumanHelpService(database.transactions(), people, free, clock);
            Texts words = texts();
            this.reflections = new ReflectionService(
                    database.transactions(),
                    people,
                    new ReflectionService.Ground(free, words, help, new Outbox(clock, () -> {})),
                    clock);
            this.pulse = new PulseService(database.transactions(), people, new Pulse(people, words), help, clock);
        }

        /** Keeps one and gives its number. */
        public ReflectionId write(Member who, String what) {
            reflections.write(who, draft(what), Optional.empty(), "form:" + what.hashCode());
            return reflections.standing(who, 1, 1).mine().items().get(0).id();
        }
    }

    private static final class EverybodyOffers implements Offers {
        @Override
        public Optional<Integer> capacity(Transaction transaction, ProgramId program, PersonId mentor, Instant now) {
            return Optional.of(9);
        }

        @Override
        public boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId other) {
            return false;
        }
    }

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return desk.now();
        }
    }
}
