package ripple.slack.program;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Optional;
import ripple.people.Role;
import ripple.program.ProgramLabels;
import ripple.program.ProgramWords;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which somebody is named for a role, and reads whom. */
final class NamingView {

    static final String WHOM = "whom";

    private NamingView() {}

    static View view(Role role, int answerByDays) {
        return View.builder()
                .type("modal")
                .callbackId(Names.PROGRAM_NAME)
                .privateMetadata(role.code())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(ProgramLabels.NAME_TITLE)
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(ProgramLabels.NAME_SEND)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(ProgramLabels.CANCEL)
                        .build())
                .blocks(List.of(
                        Pieces.strong(ProgramLabels.name(role)),
                        Pieces.sentence(ProgramWords.meaning(role, answerByDays)),
                        InputBlock.builder()
                                .blockId(WHOM)
                                .label(plainText(ProgramLabels.NAME_WHOM, false))
                                .hint(plainText(ProgramLabels.nameHint(role), false))
                                .element(UsersSelectElement.builder()
                                        .actionId(Names.PROGRAM_NAME_WHOM)
                                        .build())
                                .build()))
                .build();
    }

    static Optional<Role> readRole(OpenView form) {
        return RoleOf.role(form.notes());
    }

    static Optional<String> readWhom(OpenView form) {
        return form.person(WHOM, Names.PROGRAM_NAME_WHOM);
    }
}
