package ripple.slack.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import ripple.people.ProgramId;

/** One way out for each program, so that a workspace that has to wait makes no other wait. */
final class WorkspaceApis implements WebApis {

    private final Map<ProgramId, WebApi> apis = new ConcurrentHashMap<>();
    private final Function<ProgramId, WebApi> maker;

    WorkspaceApis(Function<ProgramId, WebApi> maker) {
        this.maker = maker;
    }

    @Override
    public WebApi of(ProgramId program) {
        return apis.computeIfAbsent(program, maker);
    }
}
