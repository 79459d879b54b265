package ripple.idea;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.StaffNames;
import ripple.privacy.Staff;

/** The guard's view of the names that {@code people} gives, made once for each set of names. */
final class KnownStaff {

    private final PeopleService people;
    private final LoadingCache<StaffNames, Staff> staff =
            Caffeine.newBuilder().executor(Runnable::run).weakKeys().build(names -> Staff.of(names.names()));

    KnownStaff(PeopleService people) {
        this.people = people;
    }

    Staff of(ProgramId program) {
        return staff.get(people.staffNames(program));
    }
}
