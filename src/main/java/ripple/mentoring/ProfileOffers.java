package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.Avoidances;
import ripple.profile.Guide;
import ripple.profile.Profiles;

/** Offers as people made them in their profiles. */
public final class ProfileOffers implements Offers {

    private final Profiles profiles;
    private final Avoidances avoidances = new Avoidances();

    public ProfileOffers(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Optional<Integer> capacity(Transaction transaction, ProgramId program, PersonId mentor, Instant now) {
        return profiles.guide(transaction, program, mentor, now)
                .filter(guide -> guide.hindrances().isNone())
                .map(Guide::capacity);
    }

    @Override
    public boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId other) {
        return avoidances.keepsApart(transaction, program, one, other);
    }
}
