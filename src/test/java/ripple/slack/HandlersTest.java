package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.CommandWords;
import ripple.slack.act.Handlers;
import ripple.slack.act.TypedCommand;

class HandlersTest {

    @Test
    void aNameIsGivenOnce() {
        Handlers handlers = new Handlers().command("/idea", command -> Answer.NOTHING);

        assertThatThrownBy(() -> handlers.command("/idea", command -> Answer.of("another")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/idea");
    }

    @Test
    void theSameNameMayStandForAShortcutAndForAButton() {
        Handlers handlers =
                new Handlers().shortcut("idea.share", shortcut -> {}).action("idea.share", press -> {});

        assertThat(handlers.forShortcut("idea.share")).isPresent();
        assertThat(handlers.forAction("idea.share")).isPresent();
        assertThat(handlers.forForm("idea.share")).isEmpty();
    }

    @Test
    void theHomePageHasOneHandler() {
        Handlers handlers = new Handlers().homeOpened(asker -> {});

        assertThatThrownBy(() -> handlers.homeOpened(asker -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordStandsOnceAfterACommand() {
        CommandWord list = new ListWord();

        assertThatThrownBy(() -> new CommandWords(List.of(list, list), command -> Answer.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordFitsAloneInAnyCaseWithAnySpace() {
        CommandWord list = new ListWord();

        assertThat(List.of("list", "  LIST ", "List\t")).allMatch(list::fits);
        assertThat(List.of("", "listing", "list of phone numbers is missing")).noneMatch(list::fits);
    }

    private record ListWord() implements CommandWord {
        @Override
        public String name() {
            return "list";
        }

        @Override
        public String usage() {
            return "/idea list";
        }

        @Override
        public String says() {
            return "Shows your ideas.";
        }

        @Override
        public Answer answer(TypedCommand command) {
            return Answer.of("the list");
        }
    }
}
