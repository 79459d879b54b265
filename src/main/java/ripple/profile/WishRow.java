package ripple.profile;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;

/** Wishes as they stand in the database. */
public record WishRow(
        PersonId person,
        String areas,
        String kinds,
        String days,
        String hoursFrom,
        String hoursTo,
        String languages,
        String site,
        Instant changedAt,
        int edition) {

    static WishRow of(PersonId person, Wishes wishes, Instant changedAt, int edition) {
        return new WishRow(
                person,
                CodeList.write(wishes.areas()),
                CodeList.write(wishes.kinds()),
                ProfileRow.days(wishes.suits()),
                wishes.suits().from().toString(),
                wishes.suits().to().toString(),
                CodeList.write(wishes.languages(), Language::code),
                wishes.site().orElse(""),
                changedAt,
                edition);
    }

    Wishes wishes() {
        return new Wishes(
                CodeList.read(areas, HelpArea.values()),
                CodeList.read(kinds, ChangeKind.values()),
                ProfileRow.times(days, hoursFrom, hoursTo),
                CodeList.languages(languages),
                Optional.of(site).filter(name -> !name.isEmpty()));
    }
}
