package ripple.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.ProfileStore.ProfileRow;
import ripple.profile.WishStore.WishRow;

/**
 * Mentors and mentees as other features look at them, in a transaction of theirs. Who may see what is theirs to ask; avoidances come out
 * of here only inside a {@link Guide} or a {@link Seeker}, for {@link Fit}.
 */
public final class Profiles {

    private static final int PAGE = 1_000;

    private final PeopleService people;
    private final Avoidances avoidances = new Avoidances();

    public Profiles(PeopleService people) {
        this.people = people;
    }

    /** The profile of somebody who is or was a mentor. */
    public Optional<MentorProfile> find(Transaction transaction, ProgramId program, PersonId mentor) {
        return transaction.store(ProfileStore.class).find(program, mentor).map(ProfileRow::profile);
    }

    /** What this mentee wished for last; empty if they never said. */
    public Optional<Wishes> wishes(Transaction transaction, ProgramId program, PersonId mentee) {
        return transaction.store(WishStore.class).find(program, mentee).map(WishRow::wishes);
    }

    /** One mentor as a match looks at them; empty if they have never offered. */
    public Optional<Guide> guide(Transaction transaction, ProgramId program, PersonId mentor, Instant at) {
        Optional<Whereabouts> place = findWhereabouts(transaction, program, mentor);
        return find(transaction, program, mentor)
                .flatMap(profile -> place.map(there -> guide(
                        profile,
                        there,
                        avoidances.of(transaction, program, mentor),
                        looking(transaction, program, at))));
    }

    /** Everybody who offers or has paused, in the order of their numbers. */
    public List<Guide> guides(Transaction transaction, ProgramId program, Instant at) {
        Looking looking = looking(transaction, program, at);
        Map<PersonId, KeptApart> apart = avoidances.all(transaction, program);
        ProfileStore store = transaction.store(ProfileStore.class);
        List<Guide> guides = new ArrayList<>();
        long after = 0;
        List<ProfileRow> page = store.page(program, after, PAGE);
        while (!page.isEmpty()) {
            Map<PersonId, Whereabouts> places = byPerson(store.whereabouts(program, after, PAGE));
            page.stream()
                    .map(ProfileRow::profile)
                    .filter(profile -> profile.stoppedAt().isEmpty())
                    .map(profile -> guide(
                            profile,
                            place(places, profile.person()),
                            apart.getOrDefault(profile.person(), KeptApart.NOBODY),
                            looking))
                    .forEach(guides::add);
            after = page.get(page.size() - 1).person().value();
            page = store.page(program, after, PAGE);
        }
        return guides;
    }

    /** One mentee as a match looks at them, whether or not they have ever said what they want. */
    public Seeker seeker(Transaction transaction, ProgramId program, PersonId mentee, Instant at) {
        Whereabouts place = findWhereabouts(transaction, program, mentee)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + mentee.value()));
        return seeker(
                wishes(transaction, program, mentee).orElse(Wishes.NONE),
                place,
                avoidances.of(transaction, program, mentee),
                looking(transaction, program, at));
    }

    /** All who have said what they want and whom {@code wanted} names, in the order of their numbers. */
    public List<Seeker> seekers(Transaction transaction, ProgramId program, PersonSet wanted, Instant at) {
        Looking looking = looking(transaction, program, at);
        Map<PersonId, KeptApart> apart = avoidances.all(transaction, program);
        WishStore store = transaction.store(WishStore.class);
        List<Seeker> seekers = new ArrayList<>();
        long after = 0;
        List<WishRow> page = store.page(program, after, PAGE);
        while (!page.isEmpty()) {
            Map<PersonId, Whereabouts> places = byPerson(store.whereabouts(program, after, PAGE));
            page.stream()
                    .filter(row -> wanted.contains(row.person()))
                    .map(row -> seeker(
                            row.wishes(),
                            place(places, row.person()),
                            apart.getOrDefault(row.person(), KeptApart.NOBODY),
                            looking))
                    .forEach(seekers::add);
            after = page.get(page.size() - 1).person().value();
            page = store.page(program, after, PAGE);
        }
        return seekers;
    }

    /** When, and in a program with which sites. */
    private record Looking(Instant at, Sites sites) {}

    private Looking looking(Transaction transaction, ProgramId program, Instant at) {
        return new Looking(at, new Sites(people.settings(transaction, program).sites()));
    }

    private static Guide guide(MentorProfile profile, Whereabouts place, KeptApart apart, Looking looking) {
        MentorOffer offer = profile.offer();
        Traits traits = new Traits(
                Traits.bits(HelpArea.values(), offer.areas()),
                Traits.bits(ChangeKind.values(), offer.experience()),
                Traits.languages(offer.languages()),
                looking.sites().bits(offer.sites()),
                place.free(offer.suits(), looking.at()));
        return new Guide(
                profile.person(),
                traits,
                offer.capacity(),
                apart.everybody(),
                place.hindrances(looking.at()).and(profile.state(place.today(looking.at()))));
    }

    private static Seeker seeker(Wishes wishes, Whereabouts place, KeptApart apart, Looking looking) {
        Traits traits = new Traits(
                Traits.bits(HelpArea.values(), wishes.areas()),
                Traits.bits(ChangeKind.values(), wishes.kinds()),
                Traits.languages(wishes.languages()),
                looking.sites().bits(wishes.site().stream().toList()),
                place.free(wishes.suits(), looking.at()));
        return new Seeker(
                place.person(),
                traits,
                apart.everybody(),
                !apart.line().isEmpty(),
                PersonSet.NOBODY,
                place.hindrances(looking.at()),
                new Seeker.Seen(place.zone(), looking.at(), looking.sites()));
    }

    private Optional<Whereabouts> findWhereabouts(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(found -> Whereabouts.of(found, people.availability(transaction, program, person)));
    }

    private static Whereabouts place(Map<PersonId, Whereabouts> places, PersonId person) {
        return Objects.requireNonNull(places.get(person), "Whoever has a row here is a person");
    }

    private static Map<PersonId, Whereabouts> byPerson(List<WhereaboutsRow> rows) {
        return rows.stream().collect(Collectors.toMap(WhereaboutsRow::person, WhereaboutsRow::whereabouts));
    }
}
