package ripple.slack;

import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import ripple.slack.act.Asker;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.layout.OpenView;

/** A Slack that shows views, or does not, and remembers them. */
public final class RememberingViews implements Views {

    public final List<View> opened = new ArrayList<>();
    public final List<View> pushed = new ArrayList<>();
    public final List<View> updated = new ArrayList<>();
    final List<View> homes = new ArrayList<>();

    private boolean showing = true;
    private boolean full;
    private boolean changed;

    /** As many windows as Slack stacks are open. */
    public void fill() {
        full = true;
    }

    /** Another press has changed every window since. */
    public void change() {
        changed = true;
    }

    public void stopShowing() {
        showing = false;
    }

    public View lastOpened() {
        return opened.get(opened.size() - 1);
    }

    public View lastHome() {
        return homes.get(homes.size() - 1);
    }

    private Showing show(List<View> where, View view) {
        if (!showing) {
            return new Showing.TooLate();
        }
        where.add(view);
        return new Showing.Shown("V" + where.size(), "hash");
    }

    @Override
    public Showing open(Asker asker, Trigger trigger, View view) {
        return show(opened, view);
    }

    @Override
    public Showing push(Asker asker, Trigger trigger, View view) {
        if (full) {
            return new Showing.Full();
        }
        pushed.add(view);
        return show(opened, view);
    }

    @Override
    public Showing update(Asker asker, OpenView open, View view) {
        return changed ? new Showing.Changed() : show(updated, view);
    }

    @Override
    public Showing update(Asker asker, Showing.Shown shown, View view) {
        return show(updated, view);
    }

    @Override
    public Showing publishHome(Asker asker, View home) {
        return show(homes, home);
    }
}
