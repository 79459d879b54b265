package ripple.playground.blockkit;

import java.util.Set;

/** Where blocks are shown; not every block may stand everywhere. */
enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    private static final Set<String> ONLY_IN_MESSAGES = Set.of(
            "table", "data_table", "data_visualization", "markdown", "context_actions", "file", "plan", "task_card");
    private static final Set<String> NOT_IN_MODALS = Set.of("card", "carousel", "container");
    private static final Set<String> NOT_IN_HOME = Set.of("alert");

    private final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }

    int mostBlocks() {
        return mostBlocks;
    }

    boolean refuses(String blockType) {
        return switch (this) {
            case MESSAGE -> false;
            case MODAL -> ONLY_IN_MESSAGES.contains(blockType) || NOT_IN_MODALS.contains(blockType);
            case HOME -> ONLY_IN_MESSAGES.contains(blockType) || NOT_IN_HOME.contains(blockType);
        };
    }
}
