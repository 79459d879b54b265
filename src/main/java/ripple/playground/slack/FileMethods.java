package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code files.*}: an upload in three steps, as Slack's newer way is. */
final class FileMethods implements Method.Group {
    private final Installation installation;
    private final Workspace workspace;
    private final SharedFiles files;
    private final Rooms rooms;

    FileMethods(Installation installation, Workspace workspace, SharedFiles files, Rooms rooms) {
        this.installation = installation;
        this.workspace = workspace;
        this.files = files;
        this.rooms = rooms;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "files.getUploadURLExternal", Method.of("files:write", 100, this::announce),
                "files.completeUploadExternal", Method.of("files:write", 100, this::complete));
    }

    private ObjectNode announce(Call call) throws Refusal {
        String name = call.required("filename");
        call.required("length");
        call.number("length", 0);
        String id = files.announce(name);
        return Json.object()
                .put(
                        "upload_url",
                        installation.address().resolve("/upload/" + id).toString())
                .put("file_id", id);
    }

    private ObjectNode complete(Call call) throws Refusal {
        JsonNode wanted = call.json("files", "invalid_arguments")
                .orElseThrow(() -> call.breach("invalid_arguments", List.of("[ERROR] missing required field: files")));
        ArrayNode shared = Json.array();
        for (JsonNode each : wanted) {
            Optional<SharedFiles.SharedFile> file = files.share(
                    each.path("id").asText(),
                    each.path("title").asText(each.path("id").asText()));
            shared.add(files.asJson(file.orElseThrow(() -> new Refusal("file_not_found")), installation.address()));
        }
        if (call.has("channel_id")) {
            post(call, shared);
        }
        ObjectNode answer = Json.object();
        answer.set("files", shared);
        return answer;
    }

    private void post(Call call, ArrayNode shared) throws Refusal {
        Conversation room = rooms.toWriteIn(call.text("channel_id"));
        ObjectNode message = workspace.draft(workspace.team().botUser(), call.text("initial_comment"));
        message.set("files", shared);
        if (call.has("thread_ts")) {
            message.put("thread_ts", call.text("thread_ts"));
        }
        workspace.post(room, message, null);
    }
}
