package ripple.privacy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.StaffNames;

/** The guard's view of the names that {@code people} gives, made once for each set of names. */
public final class KnownStaff {

    private final PeopleService people;
    private final LoadingCache<StaffNames, Staff> staff =
            Caffeine.newBuilder().executor(Runnable::run).weakKeys().build(names -> Staff.of(names.names()));

    public KnownStaff(PeopleService people) {
        this.people = people;
    }

    public Staff of(ProgramId program) {
        return staff.get(people.staffNames(program));
    }
}
