package ripple.playground.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code POST /upload/{id}} takes a file's bytes; {@code GET /files/{id}} shows a file that was shared. */
final class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 10 * 1024 * 1024;

    private final transient SharedFiles files;

    FileServlet(SharedFiles files) {
        this.files = files;
    }

    private static String id(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = RequestBody.bytes(request, LARGEST + 1);
        if (bytes.length > LARGEST || !files.fill(id(request), bytes)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write(("OK - " + bytes.length).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SharedFiles.SharedFile> file = files.find(id(request)).filter(SharedFiles.SharedFile::shared);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(files.bytes(file.get()));
    }
}
