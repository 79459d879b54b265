package ripple.slack.act;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** One part of a person's Home page, such as their ideas: asks its service what this person may see, and draws it. */
public interface HomeSection {

    /** Its stored name, under which the Home page remembers which page of it is shown. */
    String name();

    /** How many blocks it takes at most; the top and all sections together stay below the 100 that Slack takes. */
    int most();

    /**
     * What it shows to this person; empty if there is nothing for them.
     *
     * @param page counted from 1; beyond the last page it shows the last
     */
    List<LayoutBlock> blocks(Asker asker, int page);
}
