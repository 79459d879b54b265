package ripple.mentoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Actor;

/**
 * Somebody no longer takes part: their mentorships end, their partner is told kindly, the lead hears of it, and everything is kept. What is
 * only proposed is left to whoever proposed it.
 */
public final class PairDepartures implements PeopleService.Leaving {

    private final PairGround ground;
    private final PairReader reader;
    private final PairPost post;
    private final PairBook book;
    private final Farewells farewells;
    private final Covers covers;

    public PairDepartures(PairGround ground) {
        this.ground = ground;
        this.reader = ground.reader();
        this.post = ground.post();
        this.book = new PairBook(ground);
        this.farewells = new Farewells(ground);
        this.covers = new Covers(ground);
    }

    @Override
    public void left(Transaction transaction, ProgramId program, PersonId person) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        List<Mentorship> live = Stream.concat(
                        store.findLiveOfMentor(program, person).stream(),
                        store.findLiveOfMentee(program, person).stream())
                .filter(pair -> pair.state() != MentorshipState.PROPOSED)
                .sorted(Comparator.comparingLong(pair -> pair.mentor().value()))
                .toList();
        live.forEach(pair -> {
            store.takeTurn(program, pair.mentor());
            end(transaction, pair, person);
        });
        covers.left(transaction, program, person);
    }

    private void end(Transaction transaction, Mentorship pair, PersonId gone) {
        EndingNote note = new EndingNote(
                Optional.empty(), EndReason.LEFT, "", ground.clock().instant());
        book.end(transaction, pair, note, new Actor.Ripple()).ifPresent(ended -> {
            PersonId other = ended.other(gone);
            String name = reader.name(transaction, ended.program(), gone);
            farewells.say(transaction, ended, other, PairWords.left(name));
            tellLead(transaction, ended, gone, name);
        });
    }

    private void tellLead(Transaction transaction, Mentorship ended, PersonId gone, String name) {
        boolean mentorLeft = ended.mentor().equals(gone);
        String other = reader.name(transaction, ended.program(), ended.other(gone));
        String sentence = PairWords.leftForLead(name, other, mentorLeft);
        reader.leadsOutside(transaction, ended)
                .forEach(lead -> post.tell(
                        transaction,
                        ended,
                        lead,
                        "left",
                        mentorLeft ? PairMessages.findNewMentor(ended, sentence) : PairMessages.plain(sentence)));
    }
}
