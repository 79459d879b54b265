package ripple.slack.pair;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.mentoring.Agreement;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCardWords;
import ripple.mentoring.PairDeed;
import ripple.mentoring.PairFormWords;
import ripple.mentoring.PairLabels;
import ripple.mentoring.PairWords;
import ripple.mentoring.Side;
import ripple.program.ProgramLabels;
import ripple.slack.care.CareNames;
import ripple.slack.layout.Pieces;
import ripple.slack.mentor.RequestNames;

/** Draws mentorships for one of those who may see them: as a line, as a card, as a window with everything about one. */
final class PairView {

    private static final int EXCERPT = 200;

    private PairView() {}

    /** One line with the button that opens the window. */
    static LayoutBlock line(PairCard card, ZoneId reader) {
        List<String> lines = new ArrayList<>();
        lines.add(PairCardWords.title(card));
        lines.add(String.join(" ", PairCardWords.lines(card, reader)));
        lines.addAll(PairCardWords.inShort(card));
        return SectionBlock.builder()
                .text(plainText(String.join("\n", lines), false))
                .accessory(button(card, PairLabels.OPEN, PairNames.SHOW))
                .build();
    }

    /** @param said what came of an act, to stand above everything else */
    static View window(PairCard card, ZoneId reader, Optional<String> said) {
        return View.builder()
                .type("modal")
                .clearOnClose(said.isPresent())
                .callbackId(PairNames.SHOW)
                .privateMetadata(
                        new PairNotes(card.mentorship().id(), card.agreements().version()).write())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(PairLabels.PAIR)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(ProgramLabels.CLOSE)
                        .build())
                .blocks(blocks(card, reader, said))
                .build();
    }

    private static List<LayoutBlock> blocks(PairCard card, ZoneId reader, Optional<String> said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.sentence(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.addAll(card(card, reader));
        if (card.may(PairDeed.READ_AGREEMENT)) {
            blocks.addAll(agreements(card));
        } else {
            blocks.add(Pieces.small(PairCardWords.NOT_TO_READ));
        }
        blocks.addAll(deeds(card));
        card.contact().filter(contact -> card.may(PairDeed.READ_AGREEMENT)).ifPresent(contact -> {
            blocks.add(Pieces.divider());
            blocks.add(Pieces.small(PairWords.secondContact(contact.displayName())));
            if (!card.may(PairDeed.END)) {
                blocks.add(Pieces.buttons(List.of(button(card, PairLabels.TROUBLE, CareNames.TROUBLE))));
            }
        });
        return blocks;
    }

    private static List<LayoutBlock> card(PairCard card, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(PairCardWords.title(card)));
        blocks.add(Pieces.sentence(String.join("\n", PairCardWords.lines(card, reader))));
        card.idea().ifPresent(idea -> {
            blocks.add(Pieces.small(ripple.idea.IdeaWords.title(idea.number())));
            blocks.add(Pieces.typed(idea.excerpt(EXCERPT)));
        });
        return blocks;
    }

    private static List<LayoutBlock> agreements(PairCard card) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (card.agreements().version() > 0) {
            blocks.add(Pieces.divider());
        }
        card.agreements().holds().ifPresent(agreed -> {
            blocks.add(Pieces.strong(PairFormWords.AGREEMENT));
            blocks.addAll(agreement(agreed));
        });
        card.agreements().proposed().ifPresent(proposed -> {
            blocks.add(Pieces.strong(PairFormWords.PROPOSED));
            blocks.addAll(agreement(proposed));
            if (!proposed.isConfirmedBy(card.seat().side()) && card.may(PairDeed.AGREE)) {
                blocks.add(Pieces.buttons(List.of(confirm(card, proposed))));
            }
        });
        return blocks;
    }

    static ButtonElement confirm(PairCard card, Agreement proposed) {
        ButtonElement button = Pieces.button(
                PairLabels.CONFIRM, PairNames.CONFIRM, card.mentorship().id().value() + ":" + proposed.version());
        button.setStyle("primary");
        return button;
    }

    static List<LayoutBlock> agreement(Agreement agreement) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.small(PairLabels.GOALS));
        blocks.add(Pieces.typed(agreement.goals()));
        if (!agreement.staysPrivate().isEmpty()) {
            blocks.add(Pieces.small(PairLabels.STAYS_PRIVATE));
            blocks.add(Pieces.typed(agreement.staysPrivate()));
        }
        blocks.add(
                Pieces.sentence(PairWords.meetings(agreement) + ", until " + PairWords.day(agreement.endsOn()) + "."));
        return blocks;
    }

    /** Everything this person may do with it now: what goes on, and below it what ends it. */
    static List<LayoutBlock> deeds(PairCard card) {
        return Stream.of(goingOn(card), ending(card))
                .filter(row -> !row.isEmpty())
                .map(Pieces::buttons)
                .toList();
    }

    private static List<ButtonElement> goingOn(PairCard card) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (card.may(PairDeed.AGREE)) {
            boolean first = card.agreements().version() == 0;
            String label = first ? PairLabels.AGREEMENT : PairLabels.CHANGE_AGREEMENT;
            ButtonElement agreement = button(card, label, PairNames.AGREEMENT);
            agreement.setStyle(first ? "primary" : null);
            buttons.add(agreement);
        }
        if (card.may(PairDeed.PAUSE)) {
            buttons.add(button(card, PairLabels.PAUSE, PairNames.PAUSE));
        }
        if (card.may(PairDeed.RESUME)) {
            ButtonElement goOn = button(card, PairLabels.RESUME, PairNames.RESUME);
            goOn.setStyle("primary");
            buttons.add(goOn);
        }
        if (card.may(PairDeed.ASK_FOR_COVER)) {
            buttons.add(button(card, PairLabels.COVER, PairNames.COVER));
        }
        return buttons;
    }

    private static List<ButtonElement> ending(PairCard card) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (card.may(PairDeed.COMPLETE)) {
            boolean asked = card.closing().filter(closing -> !closing.byMe()).isPresent();
            buttons.add(button(card, asked ? PairLabels.CLOSE_IT_TOO : PairLabels.COMPLETE, PairNames.COMPLETE));
            if (asked) {
                buttons.add(button(card, PairLabels.NOT_YET, PairNames.NOT_YET));
            }
        }
        if (card.may(PairDeed.END)) {
            buttons.add(button(card, PairLabels.END, PairNames.END));
            buttons.add(button(card, PairLabels.TROUBLE, CareNames.TROUBLE));
        }
        if (card.may(PairDeed.GET_CERTIFICATE)) {
            buttons.add(button(card, PairLabels.CERTIFICATE, PairNames.CERTIFICATE));
        }
        if (card.seat().side() == Side.MENTEE && !card.mentorship().isLive()) {
            String idea = card.mentorship().idea().map(Object::toString).orElse(RequestNames.ASK);
            buttons.add(Pieces.button(PairLabels.FIND_ANOTHER, RequestNames.ASK, idea));
        }
        return buttons;
    }

    private static ButtonElement button(PairCard card, String label, String name) {
        return Pieces.button(label, name, Long.toString(card.mentorship().id().value()));
    }
}
