package ripple.slack.round;

import java.util.Optional;
import java.util.function.BiFunction;
import ripple.mentoring.MentorshipId;
import ripple.people.Member;
import ripple.round.ProposalAnswer;
import ripple.round.ProposalService;
import ripple.round.ProposalWords;
import ripple.slack.act.Answer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;

/** The answers of the two of a pair that a round proposed, from the message or from the Home page. */
final class ProposalHandler {

    private final ProposalService proposals;
    private final HomePages home;

    ProposalHandler(ProposalService proposals, HomePages home) {
        this.proposals = proposals;
        this.home = home;
    }

    void yes(Press press) {
        answer(press, proposals::accept);
    }

    void notNow(Press press) {
        answer(press, proposals::decline);
    }

    private void answer(Press press, BiFunction<Member, MentorshipId, ProposalAnswer> deed) {
        String said = mentorship(press.value())
                .map(mentorship ->
                        deed.apply(press.asker().member(), mentorship).sentence())
                .orElse(ProposalWords.NOT_FOUND);
        press.reply().say(Answer.of(said));
        home.refresh(press);
    }

    private static Optional<MentorshipId> mentorship(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .map(MentorshipId::new);
    }
}
