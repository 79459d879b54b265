package ripple.profile;

import ripple.database.Transaction;
import ripple.people.Member;

/** What follows in the same transaction when a mentor offers, changes, pauses, goes on or stops; harmless if it comes twice. */
@FunctionalInterface
public interface OfferListener {

    void offerChanged(Transaction transaction, Member mentor);
}
