package ripple.profile;

import java.time.ZoneId;
import ripple.people.PersonId;
import ripple.people.Week;

/**
 * A mentor as every member may see them: what they can help with, how much room they have, and when they can meet.
 *
 * @param room how many more mentees could come
 * @param suits days and hours as they are for the reader
 * @param reader in whose zone
 */
public record MentorCard(PersonId mentor, MentorOffer offer, int room, Week suits, ZoneId reader) {}
