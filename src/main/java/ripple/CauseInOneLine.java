package ripple;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exception at the end of its log line. Only messages of our own code are written, since those carry ids
 * alone; a library's message may quote the row or the text it stumbled over.
 */
public final class CauseInOneLine extends ClassicConverter {
    private static final String OURS = "ripple.";
    private static final int FRAMES = 15;

    @Override
    public String convert(ILoggingEvent event) {
        var line = new StringBuilder();
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            line.append(line.isEmpty() ? " cause=\"" : " caused by ").append(cause.getClassName());
            line.append(ownMessage(cause));
            appendFrames(line, cause.getStackTraceElementProxyArray());
        }
        return line.isEmpty() ? "" : line.append('"').toString();
    }

    private static String ownMessage(IThrowableProxy cause) {
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        boolean ours = frames.length > 0 && isOurs(frames[0]);
        @Nullable String message = cause.getMessage();
        // A message made from another exception repeats that one's words.
        if (!ours || message == null || cause.getCause() != null) {
            return "";
        }
        return ": " + message.replace("\r", "\\r").replace("\n", "\\n").replace("\"", "'");
    }

    private static void appendFrames(StringBuilder line, StackTraceElementProxy[] frames) {
        for (int i = 0; i < frames.length; i++) {
            if (i < FRAMES || isOurs(frames[i])) {
                StackTraceElement frame = frames[i].getStackTraceElement();
                line.append(" < ").append(frame.getClassName().replaceFirst("^.*\\.", ""));
                line.append('.').append(frame.getMethodName()).append(':').append(frame.getLineNumber());
            }
        }
    }

    private static boolean isOurs(StackTraceElementProxy frame) {
        return frame.getStackTraceElement().getClassName().startsWith(OURS);
    }
}
