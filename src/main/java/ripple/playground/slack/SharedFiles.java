package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Files that were handed in, in memory. */
public final class SharedFiles {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final ConcurrentMap<String, SharedFile> files = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, byte[]> contents = new ConcurrentHashMap<>();

    /** One file, without its bytes. */
    public record SharedFile(String id, String name, String title, boolean shared) {
        public String type() {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
            return switch (ending) {
                case "png" -> "image/png";
                case "jpg", "jpeg" -> "image/jpeg";
                case "gif" -> "image/gif";
                case "pdf" -> "application/pdf";
                default -> "application/octet-stream";
            };
        }
    }

    String announce(String name) {
        String id = Ids.next("F");
        files.put(id, new SharedFile(id, name, name, false));
        return id;
    }

    boolean fill(String id, byte[] bytes) {
        if (bytes.length > LARGEST || !files.containsKey(id)) {
            return false;
        }
        contents.put(id, bytes.clone());
        return true;
    }

    Optional<SharedFile> share(String id, String title) {
        return Optional.ofNullable(
                files.computeIfPresent(id, (key, file) -> new SharedFile(id, file.name(), title, true)));
    }

    byte[] bytes(SharedFile file) {
        return contents.getOrDefault(file.id(), new byte[0]).clone();
    }

    public Optional<SharedFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The `file` object of Slack; addresses are of this server. */
    ObjectNode asJson(SharedFile file, java.net.URI address) {
        String url = address.resolve("/files/" + file.id()).toString();
        return Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("mimetype", file.type())
                .put("size", bytes(file).length)
                .put("url_private", url)
                .put("permalink", url);
    }
}
