package ripple.slack.care;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.reflection.Questions;
import ripple.reflection.Reflection;
import ripple.reflection.ReflectionActs;
import ripple.reflection.ReflectionService;
import ripple.reflection.ReflectionWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Pieces;

/** A person's own reflections on their Home page, one a page, and whether they wish to be asked for more. */
public final class ReflectionSection implements HomeSection {

    static final String NAME = "reflections";
    private static final int MOST = 9;
    private static final int EXCERPT = 300;

    private final ReflectionService reflections;

    public ReflectionSection(ReflectionService reflections) {
        this.reflections = reflections;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        ReflectionService.Standing standing = reflections.standing(asker.member(), page, 1);
        ZoneId zone = asker.who().zone();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(ReflectionWords.TITLE));
        blocks.add(Pieces.sentence(
                standing.next().map(at -> ReflectionWords.next(at, zone)).orElse(ReflectionWords.OFF)));
        blocks.add(Pieces.buttons(buttons(standing)));
        standing.mine().items().forEach(mine -> blocks.addAll(one(mine, reflections.questions(mine.theme()), zone)));
        blocks.addAll(Pieces.paging(standing.mine(), CareNames.REFLECTION_NEWER, CareNames.REFLECTION_OLDER));
        blocks.add(Pieces.divider());
        return blocks;
    }

    private static List<ButtonElement> buttons(ReflectionService.Standing standing) {
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(Pieces.button(ReflectionWords.WRITE, ReflectionActs.WRITE, "next"));
        buttons.add(
                standing.next().isPresent()
                        ? Pieces.button(ReflectionWords.STOP, CareNames.REFLECTION_STOP, "stop")
                        : Pieces.button(ReflectionWords.START, CareNames.REFLECTION_START, "start"));
        if (standing.sharedWithMe() > 0) {
            buttons.add(Pieces.button(
                    ReflectionWords.SHARED_TITLE + " (" + standing.sharedWithMe() + ")",
                    ReflectionActs.READ,
                    "shared"));
        }
        return buttons;
    }

    private static List<LayoutBlock> one(Reflection mine, Questions questions, ZoneId zone) {
        String id = Long.toString(mine.id().value());
        ButtonElement share = mine.isShared()
                ? Pieces.button(ReflectionWords.TAKE_BACK, CareNames.REFLECTION_TAKE_BACK, id)
                : Pieces.button(ReflectionWords.SHARE, CareNames.REFLECTION_SHARE, id);
        if (!mine.isShared()) {
            share.setConfirm(Pieces.question(
                    ReflectionWords.SHARE_TITLE,
                    ReflectionWords.SHARE_CONSEQUENCE,
                    ReflectionWords.SHARE,
                    ReflectionWords.KEEP));
        }
        ButtonElement delete = Pieces.button(ReflectionWords.DELETE, CareNames.REFLECTION_DELETE, id);
        delete.setConfirm(Pieces.confirmation(
                ReflectionWords.DELETE_TITLE,
                ReflectionWords.DELETE_CONSEQUENCE,
                ReflectionWords.DELETE,
                ReflectionWords.KEEP));
        return List.of(
                Pieces.strong(ReflectionWords.name(questions, mine, zone)),
                Pieces.typed(Fitting.cut(mine.what(), EXCERPT)),
                Pieces.buttons(
                        List.of(Pieces.button(ReflectionWords.EDIT, CareNames.REFLECTION_EDIT, id), share, delete)));
    }
}
