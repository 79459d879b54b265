package ripple.mentoring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import ripple.database.Transaction;

/** All who listen to mentorships; filled once, where the application is put together. */
public final class MentorshipListeners {

    private final List<MentorshipListener> listeners = new CopyOnWriteArrayList<>();

    public void add(MentorshipListener listener) {
        listeners.add(listener);
    }

    /** A meeting of the two was recorded; check-ins say so. */
    public void met(Transaction transaction, Mentorship mentorship) {
        tell(listener -> listener.met(transaction, mentorship));
    }

    /** Tells each of them, in the order in which they came. */
    void tell(Consumer<MentorshipListener> what) {
        listeners.forEach(what);
    }
}
