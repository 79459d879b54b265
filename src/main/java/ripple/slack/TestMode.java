package ripple.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import ripple.database.Transactions;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Reply;
import ripple.slack.layout.Pieces;

/**
 * Says with every answer, until a program goes live, that it is only tried out: otherwise somebody might wait for a
 * message that reaches the installer alone. A live program stays live, so that is asked once; a program in test mode is asked
 * about each time, so that its first live answer is right.
 */
final class TestMode {

    private static final int MOST_BLOCKS = 50;

    private final Transactions transactions;
    private final PeopleService people;
    private final Cache<ProgramId, Boolean> live =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(1_000).build();

    TestMode(Transactions transactions, PeopleService people) {
        this.transactions = transactions;
        this.people = people;
    }

    boolean isOn(ProgramId program) {
        if (live.getIfPresent(program) != null) {
            return false;
        }
        boolean test = transactions.read(transaction -> people.mode(transaction, program)) == Mode.TEST;
        if (!test) {
            live.put(program, true);
        }
        return test;
    }

    Answer mark(Asker asker, Answer answer) {
        return answer.isNothing() || !isOn(asker.program()) ? answer : marked(answer);
    }

    /** What was done is told in a window of its own, because the message that tells it in a live program does not come. */
    FormAnswer mark(Asker asker, FormAnswer answer) {
        if (answer instanceof FormAnswer.Show show) {
            return isToldBy(show.view()) && isOn(asker.program()) ? new FormAnswer.Show(marked(show.view())) : answer;
        }
        if (!(answer instanceof FormAnswer.Done done)) {
            return answer;
        }
        return isOn(asker.program())
                ? new FormAnswer.Show(Answers.notice(marked(done.said())))
                : new FormAnswer.Close();
    }

    Reply mark(Asker asker, Reply reply) {
        return new Reply() {
            @Override
            public boolean say(Answer answer) {
                return reply.say(mark(asker, answer));
            }

            @Override
            public boolean replace(Answer answer) {
                return reply.replace(mark(asker, answer));
            }

            @Override
            public boolean remove() {
                return reply.remove();
            }
        };
    }

    /** A window without a button to send it off tells what was done; one with it is a form that goes on. */
    private static boolean isToldBy(View window) {
        return window.getSubmit() == null && window.getBlocks().size() < MOST_BLOCKS;
    }

    private static View marked(View window) {
        List<LayoutBlock> blocks = new ArrayList<>(window.getBlocks());
        blocks.add(Pieces.small(EdgeWords.TEST_MODE));
        return View.builder()
                .type(window.getType())
                .callbackId(window.getCallbackId())
                .title(window.getTitle())
                .close(window.getClose())
                .blocks(blocks)
                .build();
    }

    private static Answer marked(Answer answer) {
        List<LayoutBlock> blocks =
                new ArrayList<>(answer.blocks().isEmpty() ? List.of(Pieces.sentence(answer.text())) : answer.blocks());
        if (blocks.size() < MOST_BLOCKS) {
            blocks.add(Pieces.small(EdgeWords.TEST_MODE));
        }
        return new Answer(answer.text() + " " + EdgeWords.TEST_MODE, blocks);
    }
}
