package ripple.slack.program;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ripple.people.Mode;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.program.Overview;
import ripple.program.Overview.Place;
import ripple.program.Overview.Right;
import ripple.program.ProgramLabels;
import ripple.program.ProgramWords;
import ripple.program.SettingWords;
import ripple.reflection.HumanHelpWords;
import ripple.slack.care.CareNames;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Mrkdwn;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** A program as one person may see it: who runs it, where it stands, and what this person may do with it. */
final class ProgramView {

    private static final int MOST_OF_A_ROLE = 20;

    /** What Slack calls a channel; anything else is not put into markup. */
    private static final Pattern CHANNEL_KEY = Pattern.compile("[CG][A-Z0-9]{1,30}");

    private ProgramView() {}

    /** @param said what came of an act, to stand above everything else */
    static View window(Overview program, PersonId reader, Optional<String> said) {
        return View.builder()
                .type("modal")
                .callbackId(Names.PROGRAM)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(ProgramLabels.TITLE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(ProgramLabels.CLOSE)
                        .build())
                .blocks(blocks(program, reader, said))
                .build();
    }

    static List<LayoutBlock> blocks(Overview program, PersonId reader, Optional<String> said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.sentence(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.addAll(questions(program));
        blocks.add(Pieces.heading(Fitting.cut(program.program().name(), Fitting.HEADING)));
        blocks.addAll(standing(program));
        blocks.add(Pieces.divider());
        blocks.add(Pieces.strong(ProgramLabels.WHO_RUNS_IT));
        blocks.addAll(people(program, reader));
        program.secondContact()
                .map(contact -> ProgramLabels.secondContact(contact.displayName()))
                .map(Pieces::sentence)
                .ifPresent(blocks::add);
        blocks.addAll(naming(program));
        blocks.add(Pieces.small(ProgramLabels.answerBy(program.settings().answerByDays())));
        if (program.may(Right.CHANGE_SETTINGS)) {
            blocks.addAll(settings(program.settings()));
        }
        return blocks;
    }

    /** What waits for the reader's yes. */
    static List<LayoutBlock> questions(Overview program) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Overview.Asked asked : program.askedOfMe()) {
            String role = asked.role().code();
            ButtonElement yes = Pieces.button(ProgramWords.YES, Names.PROGRAM_ACCEPT, role);
            yes.setStyle("primary");
            blocks.add(Pieces.strong(asked.question()));
            blocks.add(Pieces.sentence(ProgramWords.namedYou(asked.by()) + " " + asked.meaning()));
            blocks.add(Pieces.buttons(List.of(yes, Pieces.button(ProgramWords.NO, Names.PROGRAM_DECLINE, role))));
            blocks.add(Pieces.divider());
        }
        return blocks;
    }

    /** Whether it is live, and if not, what is to be done. */
    static List<LayoutBlock> standing(Overview program) {
        if (program.mode() == Mode.LIVE) {
            return List.of(Pieces.sentence(ProgramWords.LIVE));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(ProgramWords.TEST_MODE));
        if (!program.missing().isEmpty()) {
            blocks.add(Pieces.sentence(ProgramLabels.STILL_MISSING + "\n• " + String.join("\n• ", program.missing())));
        } else if (program.may(Right.GO_LIVE)) {
            blocks.add(Pieces.buttons(List.of(goLive(program))));
        }
        return blocks;
    }

    private static ButtonElement goLive(Overview program) {
        ButtonElement button = Pieces.button(ProgramWords.GO_LIVE, Names.PROGRAM_GO_LIVE, Names.PROGRAM_GO_LIVE);
        button.setStyle("primary");
        button.setConfirm(Pieces.question(
                ProgramWords.GO_LIVE + "?",
                Fitting.cut(ProgramLabels.goLiveConsequence(program.settings()), Fitting.DIALOG),
                ProgramWords.GO_LIVE,
                ProgramLabels.CANCEL));
        return button;
    }

    private static List<LayoutBlock> people(Overview program, PersonId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Role role : List.of(Role.LEAD, Role.DEPUTY)) {
            List<Place> places = places(program, role);
            if (places.stream().noneMatch(Place::isHeld)) {
                blocks.add(Pieces.sentence(ProgramWords.title(role) + ": " + ProgramLabels.NOBODY_YET));
            }
            places.forEach(place -> blocks.add(line(program, place, reader)));
        }
        for (Role role : List.of(Role.TRIAGER, Role.SPONSOR, Role.MODERATOR)) {
            List<Place> places = places(program, role);
            places.stream().limit(MOST_OF_A_ROLE).forEach(place -> blocks.add(line(program, place, reader)));
            if (places.size() > MOST_OF_A_ROLE) {
                blocks.add(Pieces.small(ProgramLabels.andMore(places.size() - MOST_OF_A_ROLE)));
            }
        }
        return blocks;
    }

    private static List<Place> places(Overview program, Role role) {
        return program.places().stream().filter(place -> place.role() == role).toList();
    }

    private static LayoutBlock line(Overview program, Place place, PersonId reader) {
        String who = ProgramWords.title(place.role()) + ": " + place.person().displayName()
                + (place.isHeld() ? "" : " (" + ProgramLabels.ASKED + ")");
        return SectionBlock.builder()
                .text(plainText(who, false))
                .accessory(deed(program, place, reader).orElse(null))
                .build();
    }

    /** How the reader may end it: give up their own role, release somebody, take the question back. */
    private static Optional<ButtonElement> deed(Overview program, Place place, PersonId reader) {
        String value = new RoleOf(place.role(), place.person().id()).write();
        String person = place.person().displayName();
        if (place.person().id().equals(reader)) {
            return place.isHeld()
                    ? Optional.of(ending(
                            Pieces.button(ProgramWords.STEP_DOWN, Names.PROGRAM_REVOKE, value),
                            ProgramWords.STEP_DOWN + "?",
                            ProgramLabels.stepDownConsequence(place.role())))
                    : Optional.empty();
        }
        if (!program.may(place.role() == Role.LEAD ? Right.NAME_LEAD : Right.NAME_OTHERS)) {
            return Optional.empty();
        }
        return Optional.of(
                place.isHeld()
                        ? ending(
                                Pieces.button(ProgramLabels.RELEASE, Names.PROGRAM_REVOKE, value),
                                Fitting.cut(ProgramLabels.releaseTitle(person), Fitting.DIALOG_TITLE),
                                ProgramLabels.releaseConsequence(place.role(), person))
                        : Pieces.button(ProgramLabels.TAKE_BACK, Names.PROGRAM_REVOKE, value));
    }

    private static ButtonElement ending(ButtonElement button, String title, String consequence) {
        String yes = button.getText().getText();
        button.setConfirm(Pieces.confirmation(title, consequence, yes, ProgramLabels.CANCEL));
        return button;
    }

    private static List<LayoutBlock> naming(Overview program) {
        List<ButtonElement> buttons = new ArrayList<>();
        for (Role role : Role.values()) {
            if (program.may(role == Role.LEAD ? Right.NAME_LEAD : Right.NAME_OTHERS)) {
                buttons.add(Pieces.button(
                        program.holder(role).filter(place -> role.isForOne()).isPresent()
                                ? ProgramLabels.nameAnother(role)
                                : ProgramLabels.name(role),
                        Names.numbered(Names.PROGRAM_NAME, buttons.size() + 1),
                        role.code()));
            }
        }
        return buttons.isEmpty() ? List.of() : List.of(Pieces.buttons(buttons));
    }

    private static List<LayoutBlock> settings(ProgramSettings settings) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.divider());
        blocks.add(Pieces.strong(SettingWords.TITLE));
        blocks.add(Pieces.sentence(ProgramLabels.summary(settings)));
        settings.channel().filter(key -> CHANNEL_KEY.matcher(key).matches()).ifPresent(key -> blocks.add(channel(key)));
        blocks.add(Pieces.buttons(List.of(
                Pieces.button(ProgramLabels.CHANGE_SETTINGS, Names.PROGRAM_SETTINGS, Names.PROGRAM_SETTINGS),
                Pieces.button(HumanHelpWords.SETTING_BUTTON, CareNames.HELP_SETTING, CareNames.HELP_SETTING))));
        return blocks;
    }

    private static LayoutBlock channel(String key) {
        return SectionBlock.builder()
                .text(markdownText(Mrkdwn.literal(ProgramLabels.CHANNEL) + "<#" + key + ">"))
                .accessory(
                        Pieces.button(ProgramLabels.TRY_CHANNEL, Names.PROGRAM_TRY_CHANNEL, Names.PROGRAM_TRY_CHANNEL))
                .build();
    }
}
