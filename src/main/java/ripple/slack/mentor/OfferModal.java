package ripple.slack.mentor;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.view.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.profile.KeptApart;
import ripple.profile.MyProfile;
import ripple.profile.OfferDraft;
import ripple.profile.OfferField;
import ripple.profile.ProfileWords;
import ripple.profile.WishesDraft;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the forms in which somebody offers to be a mentor, pauses that, or says what they want from one. */
final class OfferModal {

    private OfferModal() {}

    /**
     * What stands around the fields.
     *
     * @param edition of what was kept when the form was opened
     * @param apart tells one list of people to be kept apart from another
     * @param notice something to say above everything else
     */
    record Frame(int edition, String apart, List<String> sites, ProfileInputs.Named named, Optional<String> notice) {
        Frame {
            sites = List.copyOf(sites);
        }

        static Frame ofOffer(MyProfile mine, ProfileInputs.Named named, Optional<String> notice) {
            return new Frame(mine.edition(), mine.keptApart().mark(), mine.sites(), named, notice);
        }

        static Frame ofWishes(MyProfile mine, ProfileInputs.Named named, Optional<String> notice) {
            return new Frame(mine.wishesEdition(), mine.keptApart().mark(), mine.sites(), named, notice);
        }
    }

    static View offer(OfferDraft draft, Frame frame) {
        return form(
                MentorNames.OFFER,
                ProfileWords.OFFER_TITLE,
                ProfileWords.OFFER_INTRODUCTION,
                ProfileInputs.offer(draft, frame.sites(), frame.named()),
                frame);
    }

    static View wishes(WishesDraft draft, Frame frame) {
        return form(
                MentorNames.WISHES,
                ProfileWords.WISHES_TITLE,
                ProfileWords.WISHES_INTRODUCTION,
                ProfileInputs.wishes(draft, frame.sites(), frame.named()),
                frame);
    }

    private static View form(
            String callback, String title, String introduction, List<LayoutBlock> fields, Frame frame) {
        List<LayoutBlock> blocks = new ArrayList<>();
        frame.notice().ifPresent(said -> blocks.add(Pieces.strong(said)));
        blocks.add(Pieces.sentence(introduction));
        blocks.addAll(fields);
        return Pieces.form(callback, title, ProfileWords.SAVE)
                .privateMetadata(frame.edition() + "." + frame.apart())
                .blocks(blocks)
                .build();
    }

    /** The edition that the form was opened on; what is no number is none. */
    static int readEdition(OpenView form) {
        String edition = form.notes().replaceFirst("\\..*", "");
        return edition.matches("[0-9]{1,9}") ? Integer.parseInt(edition) : 0;
    }

    /** Whether the people to be kept apart are still those that the form was opened on. */
    static boolean isOpenedOn(OpenView form, KeptApart apart) {
        return form.notes().endsWith("." + apart.mark());
    }

    static View pause(LocalDate suggested) {
        return Pieces.form(MentorNames.PAUSE, ProfileWords.PAUSE_TITLE, ProfileWords.PAUSE)
                .blocks(List.of(InputBlock.builder()
                        .blockId(OfferField.PAUSED_UNTIL.code())
                        .label(plainText(ProfileWords.label(OfferField.PAUSED_UNTIL), false))
                        .hint(plainText(ProfileWords.hint(OfferField.PAUSED_UNTIL), false))
                        .element(DatePickerElement.builder()
                                .actionId(ProfileInputs.action(OfferField.PAUSED_UNTIL))
                                .initialDate(suggested.toString())
                                .build())
                        .build()))
                .build();
    }

    static Optional<LocalDate> readPause(OpenView form) {
        return form.day(OfferField.PAUSED_UNTIL.code(), ProfileInputs.action(OfferField.PAUSED_UNTIL))
                .flatMap(OfferModal::date);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
