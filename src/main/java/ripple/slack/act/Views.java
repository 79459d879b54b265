package ripple.slack.act;

import com.slack.api.model.view.View;
import java.util.Optional;
import ripple.slack.layout.OpenView;

/**
 * Shows views to people: forms and the Home page. Each call ends within two seconds, whatever Slack does, and never
 * throws for what Slack does: the outcome is a value.
 */
public interface Views {

    /** Opens a form. */
    Showing open(Asker asker, Trigger trigger, View view);

    /** Opens a form above the one in which the person acted. */
    Showing push(Asker asker, Trigger trigger, View view);

    /**
     * Shows a window to whoever pressed a button: above the window in which it was pressed, so that Cancel leads back to it; in a new one
     * where it was pressed in a message or on the Home page, above which Slack opens nothing. Slack stacks three: above the third, in its
     * place.
     */
    default Showing show(Press press, View view) {
        Optional<OpenView> below = press.view().filter(OpenView::isWindow);
        if (below.isEmpty()) {
            return open(press.asker(), press.trigger(), view);
        }
        Showing above = push(press.asker(), press.trigger(), view);
        return above instanceof Showing.Full ? update(press.asker(), below.get(), view) : above;
    }

    /** Puts other content into an open view, if it is still the one that {@code open} describes. */
    Showing update(Asker asker, OpenView open, View view);

    /**
     * Puts other content into the window in which a button was pressed. Of a double click the first press brings what stays; the second, which
     * finds the window changed, brings nothing, and nobody reads that something did not open.
     */
    default Showing instead(Asker asker, OpenView open, View view) {
        Showing first = update(asker, open, view);
        return first instanceof Showing.Changed ? new Showing.Shown(open.id(), "") : first;
    }

    /** Puts other content into a view that was opened a moment ago. */
    Showing update(Asker asker, Showing.Shown shown, View view);

    /** Puts content onto the person's Home page. */
    Showing publishHome(Asker asker, View home);
}
