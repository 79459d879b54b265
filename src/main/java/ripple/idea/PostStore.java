package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of ideas on their way into the program's channel. */
interface PostStore {

    @SqlQuery("""
            SELECT program_id, idea_number, state, offered_by, asked_person, channel, round
            FROM idea_posts
            WHERE program_id = :program
              AND idea_number = :number
            """)
    Optional<Post> find(ProgramId program, IdeaNumber number);

    @SqlUpdate("""
            INSERT INTO idea_posts
              (program_id, idea_number, state, offered_by, asked_person, changed_at, channel, round)
            VALUES (:programId, :ideaNumber, :state, :offeredBy, :askedPerson, :at, :channel, :round)
            ON CONFLICT (program_id, idea_number)
            DO UPDATE SET state = excluded.state,
              offered_by = excluded.offered_by,
              asked_person = excluded.asked_person,
              changed_at = excluded.changed_at,
              channel = excluded.channel,
              round = excluded.round
            """)
    int keep(@BindMethods Post post, Instant at);

    /** Those of which we wait to hear whether the channel took them. */
    @SqlQuery("""
            SELECT program_id, idea_number, state, offered_by, asked_person, channel, round
            FROM idea_posts
            WHERE program_id = :program
              AND state = 'going'
            ORDER BY idea_number
            LIMIT :limit
            """)
    List<Post> findGoing(ProgramId program, int limit);

    /**
     * One idea and its channel.
     *
     * @param round counts the offers and tries, so that each has its own message
     */
    record Post(
            ProgramId programId,
            IdeaNumber ideaNumber,
            PostState state,
            PersonId offeredBy,
            PersonId askedPerson,
            String channel,
            int round) {

        Post to(PostState next) {
            return new Post(programId, ideaNumber, next, offeredBy, askedPerson, channel, round);
        }

        /** Once more, into the channel that the program has set by now. */
        Post again(PersonId by, String into) {
            return new Post(programId, ideaNumber, PostState.GOING, by, askedPerson, into, round + 1);
        }

        /** The key of its message in the channel. */
        String key() {
            return "idea-post:" + ideaNumber + ":" + round;
        }
    }
}
