package ripple.slack.mentor;

import ripple.mentoring.RequestFormWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /mentor ask}: the form in which a mentor is asked for, or where the request stands. */
final class AskWord implements CommandWord {

    private final RequestFormHandler forms;

    AskWord(RequestFormHandler forms) {
        this.forms = forms;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String usage() {
        return MentorNames.COMMAND + " ask";
    }

    @Override
    public String says() {
        return RequestFormWords.HELP_ASK;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return forms.open(command);
    }
}
