package ripple.profile;

import java.util.List;
import ripple.database.Transaction;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.OwnTable;
import ripple.privacy.PersonalWords;

/**
 * Offers and wishes in exports and erasures. Whom somebody would rather not be matched with stands in no export, since whoever makes one
 * is not its writer; it goes with its writer, and with whoever is named in it. Nothing here is let go by age: it is what holds now.
 */
public final class ProfileCare implements PersonalWords {

    private static final List<String> OFFERS = List.of(
            "person",
            "areas",
            "experience",
            "capacity",
            "protected_hours",
            "days",
            "from",
            "to",
            "languages",
            "sites",
            "paused_until",
            "stopped_at",
            "offered_at");
    private static final List<String> WISHES =
            List.of("person", "areas", "kinds", "days", "from", "to", "languages", "site", "changed_at");

    @Override
    public List<OwnTable> own() {
        return List.of(
                new OwnTable(
                        "mentor_offer",
                        (transaction, program, person) -> own(transaction).offer(program, person)),
                new OwnTable(
                        "mentee_wishes",
                        (transaction, program, person) -> own(transaction).wishes(program, person)),
                new OwnTable(
                        "not_with_these_people",
                        (transaction, program, person) -> own(transaction).keptApart(program, person)));
    }

    private static OwnProfileStore own(Transaction transaction) {
        return transaction.store(OwnProfileStore.class);
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable("mentors", OFFERS, ProfileCare::offers),
                new ExportTable("mentee_wishes", WISHES, ProfileCare::wishes));
    }

    private static List<List<String>> offers(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(ProfileStore.class).page(program, after, limit).stream()
                .map(row -> List.of(
                        Long.toString(row.person().value()),
                        row.areas(),
                        row.experience(),
                        Integer.toString(row.capacity()),
                        Integer.toString(row.protectedHours()),
                        row.days(),
                        row.hoursFrom(),
                        row.hoursTo(),
                        row.languages(),
                        row.sites(),
                        row.pausedUntil().orElse(""),
                        row.stoppedAt().map(Object::toString).orElse(""),
                        row.offeredAt().toString()))
                .toList();
    }

    private static List<List<String>> wishes(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(WishStore.class).page(program, after, limit).stream()
                .map(row -> List.of(
                        Long.toString(row.person().value()),
                        row.areas(),
                        row.kinds(),
                        row.days(),
                        row.hoursFrom(),
                        row.hoursTo(),
                        row.languages(),
                        row.site(),
                        row.changedAt().toString()))
                .toList();
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        AvoidanceStore avoidances = transaction.store(AvoidanceStore.class);
        return transaction.store(ProfileStore.class).remove(erasure.program(), erasure.person())
                + transaction.store(WishStore.class).remove(erasure.program(), erasure.person())
                + avoidances.removeOf(erasure.program(), erasure.person())
                + avoidances.removeAbout(erasure.program(), erasure.person());
    }
}
