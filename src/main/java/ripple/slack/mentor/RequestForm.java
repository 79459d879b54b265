package ripple.slack.mentor;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.mentoring.Candidate;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestId;
import ripple.mentoring.RequestService;
import ripple.mentoring.RequestWords;
import ripple.mentoring.Route;
import ripple.people.PersonId;
import ripple.privacy.Asked;
import ripple.profile.MentorCard;
import ripple.profile.ProfileWords;
import ripple.profile.WishesDraft;
import ripple.slack.act.Naming;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which somebody asks for a mentor, in its two steps, and reads what was filled in. */
final class RequestForm {

    private static final String WORDS = "request.words";
    private static final String RANK = "request.rank-";
    private static final String FOR_ME = "for-me";
    private static final String IDEA = "request.idea";
    private static final String WITHOUT = "without";
    private static final int LONGEST_OPTION = 75;

    private RequestForm() {}

    /** What the form remembers: the idea it is about, and the words for which the guard's question was answered. */
    record Notes(Optional<IdeaNumber> idea, Optional<Asked> confirmed) {

        String write() {
            return idea.map(IdeaNumber::toString).orElse("") + ":"
                    + confirmed.map(Asked::digest).orElse("");
        }

        static Notes read(OpenView form) {
            String[] parts = form.notes().split(":", 2);
            Optional<IdeaNumber> idea = Numbers.idea(parts[0]);
            return new Notes(
                    idea,
                    parts.length == 2 && !parts[1].isEmpty() ? Optional.of(new Asked(parts[1])) : Optional.empty());
        }
    }

    /** The first step: what somebody wants, and what they tell the mentor. */
    static View wishes(Notes notes, Topic topic, WishesDraft draft, OfferModal.Frame frame, String words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(RequestFormWords.INTRODUCTION));
        notes.idea().ifPresent(number -> blocks.add(Pieces.strong(IdeaWords.title(number))));
        if (notes.idea().isEmpty() && !topic.ideas().isEmpty()) {
            blocks.add(idea(topic));
        }
        blocks.addAll(ProfileInputs.wishes(draft, frame.sites(), frame.named()));
        blocks.add(words(words));
        return Pieces.form(RequestNames.ASK, RequestFormWords.TITLE, RequestFormWords.SEE_WHO_FITS)
                .privateMetadata(notes.write())
                .blocks(blocks)
                .build();
    }

    /**
     * What a request can be about, where it was not begun from an idea.
     *
     * @param ideas the asker's own to choose from
     */
    record Topic(List<Idea> ideas, Optional<IdeaNumber> chosen) {}

    private static LayoutBlock idea(Topic topic) {
        List<OptionObject> options = new ArrayList<>();
        options.add(Pieces.option(RequestFormWords.WITHOUT_IDEA, WITHOUT));
        topic.ideas()
                .forEach(idea -> options.add(Pieces.option(
                        Fitting.cut(RequestFormWords.idea(idea), LONGEST_OPTION),
                        idea.number().toString())));
        String chosen = topic.chosen().map(IdeaNumber::toString).orElse("");
        return InputBlock.builder()
                .blockId(IDEA)
                .label(plainText(RequestFormWords.IDEA_LABEL, false))
                .hint(plainText(RequestFormWords.IDEA_HINT, false))
                .optional(true)
                .element(StaticSelectElement.builder()
                        .actionId(IDEA)
                        .placeholder(plainText(RequestFormWords.CHOOSE, false))
                        .options(options)
                        .initialOption(options.stream()
                                .filter(option -> option.getValue().equals(chosen))
                                .findFirst()
                                .orElse(null))
                        .build())
                .build();
    }

    /** What it is about: the idea from which it was begun, or the one that was chosen. */
    static Optional<IdeaNumber> readIdea(OpenView form) {
        return Notes.read(form).idea().or(() -> form.choice(IDEA, IDEA).flatMap(Numbers::idea));
    }

    /** The second step: who fits, to be ranked. */
    static View choose(Notes notes, List<Candidate> candidates, Told told, String words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        notes.idea().ifPresent(number -> blocks.add(Pieces.strong(IdeaWords.title(number))));
        blocks.add(Pieces.sentence(RequestFormWords.room(candidates.size())));
        for (Candidate candidate : candidates) {
            blocks.add(Pieces.sentence(RequestFormWords.reasons(told.names().name(candidate.mentor()), candidate)));
            told.cards().apply(candidate.mentor()).ifPresent(card -> blocks.add(Pieces.small(ProfileWords.card(card))));
        }
        if (!candidates.isEmpty()) {
            blocks.add(Pieces.divider());
            blocks.addAll(ranks(candidates, told.names()));
            blocks.add(Pieces.small(RequestFormWords.askedOneByOne(told.answerDays())));
        }
        blocks.add(words(words));
        String send = candidates.isEmpty() ? RequestFormWords.WAIT_IN_LINE : RequestFormWords.ASK;
        return Pieces.form(RequestNames.CHOOSE, RequestFormWords.TITLE, send)
                .privateMetadata(notes.write())
                .blocks(blocks)
                .build();
    }

    /** The words alone, of a request that is on its way. */
    static View reword(RequestId request, String words) {
        return Pieces.form(RequestNames.REWORD, RequestWords.REWORD, RequestFormWords.REWORD_SEND)
                .privateMetadata(request.toString())
                .blocks(List.of(Pieces.sentence(RequestFormWords.REWORD_INTRODUCTION), words(words)))
                .build();
    }

    /** What the reader is told of each mentor: their name, and what every member may see of their offer; and the time for an answer. */
    record Told(Naming names, Function<PersonId, Optional<MentorCard>> cards, int answerDays) {}

    private static List<LayoutBlock> ranks(List<Candidate> candidates, Naming names) {
        List<OptionObject> options = candidates.stream()
                .map(candidate -> Pieces.option(
                        Fitting.cut(names.name(candidate.mentor()), LONGEST_OPTION),
                        Long.toString(candidate.mentor().value())))
                .toList();
        return IntStream.rangeClosed(1, candidates.size())
                .<LayoutBlock>mapToObj(rank -> rank(rank, options))
                .toList();
    }

    private static InputBlock rank(int rank, List<OptionObject> options) {
        List<OptionObject> offered = new ArrayList<>(options);
        if (rank == 1) {
            offered.add(Pieces.option(RequestFormWords.CHOOSE_FOR_ME, FOR_ME));
        }
        InputBlock block = InputBlock.builder()
                .blockId(block(rank))
                .label(plainText(RequestFormWords.choice(rank), false))
                .optional(rank > 1)
                .element(StaticSelectElement.builder()
                        .actionId(RANK + rank)
                        .placeholder(plainText(RequestFormWords.CHOOSE, false))
                        .options(offered)
                        .build())
                .build();
        if (rank == 1) {
            block.setHint(plainText(RequestFormWords.CHOOSE_FOR_ME_HINT, false));
        }
        return block;
    }

    private static LayoutBlock words(String words) {
        return InputBlock.builder()
                .blockId(RequestService.WORDS)
                .label(plainText(RequestFormWords.WORDS_LABEL, false))
                .hint(plainText(RequestFormWords.WORDS_HINT, false))
                .optional(true)
                .element(PlainTextInputElement.builder()
                        .actionId(WORDS)
                        .multiline(true)
                        .maxLength(RequestService.LONGEST)
                        .initialValue(orNothing(Fitting.cut(words, RequestService.LONGEST)))
                        .build())
                .build();
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    static String readWords(OpenView form) {
        return form.text(RequestService.WORDS, WORDS).orElse("");
    }

    /** How the mentors are to be found; a form in which nobody could be chosen leaves it to the line. */
    static Route readRoute(OpenView form) {
        return first(form).filter(FOR_ME::equals).isPresent() ? Route.SUGGESTED : Route.CHOSEN;
    }

    private static Optional<String> first(OpenView form) {
        return form.choice(block(1), RANK + 1);
    }

    /** Who was ranked, the first choice first; what is none of our numbers counts as not chosen. */
    static List<PersonId> readRanked(OpenView form) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(rank -> form.choice(block(rank), RANK + rank))
                .flatMap(Optional::stream)
                .filter(chosen -> chosen.matches("[0-9]{1,18}"))
                .map(chosen -> new PersonId(Long.parseLong(chosen)))
                .toList();
    }

    /** Whether somebody could be chosen and nobody was. */
    static boolean isUndecided(OpenView form) {
        return form.inputs().contains(block(1)) && first(form).isEmpty();
    }

    static String block(int rank) {
        return "rank-" + rank;
    }
}
