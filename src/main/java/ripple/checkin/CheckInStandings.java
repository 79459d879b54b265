package ripple.checkin;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.mentoring.Mentorships;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.profile.MentorProfile;
import ripple.profile.Profiles;

/** Tells people where they stand with check-ins, and mentors how much of their protected time they have spent. */
public final class CheckInStandings {

    private final Transactions transactions;
    private final PeopleService people;
    private final MentorWordService words;
    private final Profiles profiles;
    private final Mentorships mentorships = new Mentorships();
    private final ProtectedTime ledger = new ProtectedTime();
    private final Clock clock;

    public CheckInStandings(Transactions transactions, PeopleService people, MentorWordService words, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.words = words;
        this.profiles = new Profiles(people);
        this.clock = clock;
    }

    public CheckInStanding of(Member member) {
        return transactions.read(transaction -> people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart())
                .map(person -> new CheckInStanding(asMentor(transaction, person), asMentee(transaction, person)))
                .orElseGet(() -> new CheckInStanding(Optional.empty(), Optional.empty())));
    }

    private Optional<CheckInStanding.AsMentor> asMentor(Transaction transaction, Person person) {
        YearMonth month = YearMonth.from(clock.instant().atZone(person.zone()));
        int minutes = ledger.inMonth(transaction, person.program(), person.id(), month);
        if (!words.isMentor(transaction, person) && minutes == 0) {
            return Optional.empty();
        }
        List<MentorCard> week = words.newestWeek(transaction, person);
        return Optional.of(new CheckInStanding.AsMentor(
                week.size(),
                (int) week.stream().filter(card -> !card.word().isAnswered()).count(),
                minutes,
                month,
                profiles.find(transaction, person.program(), person.id())
                        .map(MentorProfile::offer)
                        .map(offer -> offer.protectedTime())));
    }

    private Optional<CheckInStanding.AsMentee> asMentee(Transaction transaction, Person person) {
        return mentorships
                .ofMentee(transaction, person.program(), person.id())
                .filter(mentorship -> mentorship.begunAt().isPresent())
                .flatMap(mentorship -> people.find(transaction, person.program(), mentorship.mentor())
                        .map(mentor -> new CheckInStanding.AsMentee(
                                mentorship,
                                mentor,
                                transaction
                                        .store(CheckInStore.class)
                                        .findAnswered(person.program(), mentorship.id(), 1, 0)
                                        .stream()
                                        .findFirst())));
    }
}
