package ripple.slack.platform;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ripple.outbox.Attachment;
import ripple.outbox.Parcel;
import ripple.outbox.Section;
import ripple.slack.layout.Fitting;

/**
 * Sends a file with its words into a conversation. Nobody sees anything of it before the last of three calls, so only that one can leave
 * us in doubt; a message with a file is looked for by the file's name, because Slack gives such a message no metadata.
 */
final class Uploads {

    private final WebApi api;
    private final SlackAddress address;

    Uploads(WebApi api, SlackAddress address) {
        this.api = api;
        this.address = address;
    }

    /** The first file of a message; a message carries one. */
    static Optional<Attachment> file(Parcel parcel) {
        return parcel.message().sections().stream()
                .map(Section::attachment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How the last call ended, or the first that did not go well; of those before the last it is sure that nothing was shown. */
    Called share(String channel, Attachment file, String words) {
        Called announced = api.patiently("files.getUploadURLExternal", announcement(file));
        if (!(announced instanceof Called.Done done)) {
            return nothingShown(announced);
        }
        Optional<String> id = done.answer().text("file_id");
        Optional<URI> place = done.answer().text("upload_url").flatMap(this::trusted);
        if (id.isEmpty() || place.isEmpty()) {
            return new Called.NotSent("no-upload-address");
        }
        Called brought = api.upload(place.get(), file.content());
        return brought instanceof Called.Done
                ? api.patiently("files.completeUploadExternal", completion(channel, id.get(), file, words))
                : nothingShown(brought);
    }

    private static Map<String, String> announcement(Attachment file) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("filename", file.fileName());
        arguments.put("length", Integer.toString(file.content().length));
        arguments.put("alt_txt", Fitting.cut(file.alternativeText(), Fitting.ALTERNATIVE_TEXT));
        return arguments;
    }

    private static Map<String, String> completion(String channel, String id, Attachment file, String words) {
        JsonObject one = new JsonObject();
        one.addProperty("id", id);
        one.addProperty("title", file.alternativeText());
        JsonArray files = new JsonArray();
        files.add(one);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("files", files.toString());
        arguments.put("channel_id", channel);
        arguments.put("initial_comment", words);
        return arguments;
    }

    /** A file goes to Slack only, whatever an answer says. */
    private Optional<URI> trusted(String uploadAddress) {
        try {
            return Optional.of(URI.create(uploadAddress)).filter(address::covers);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Called nothingShown(Called called) {
        return called instanceof Called.Unclear unclear ? new Called.NotSent(unclear.reason()) : called;
    }
}
