package planted.idea;

import org.jdbi.v3.core.Handle;

class AsksByHandle {
    int rows(Handle handle) {
        return handle.execute("DELETE FROM ideas");
    }
}
