package ripple.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one {@link Task}, the second argument, in the folder of the first, and says how long it took. */
public final class TaskProcess {

    private static final String TOOK = "Task took nanoseconds: ";
    private static final Pattern TIME = Pattern.compile(TOOK + "(\\d+)");

    private TaskProcess() {}

    public static void main(String[] arguments) throws IOException {
        Task.Work work = Tasks.named(arguments[1]).preparation().in(Path.of(arguments[0]));
        long begun = System.nanoTime();
        work.run();
        System.out.println(TOOK + (System.nanoTime() - begun));
    }

    /** In a Java of its own; gives seconds. */
    static double seconds(Task task, Path folder) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "task");
        List<String> command = new ArrayList<>(ServerProcess.java(List.of("-Xmx" + task.heap())));
        command.addAll(List.of("-cp", ServerProcess.classPath(), TaskProcess.class.getName(), own.toString(), task.name()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher time = TIME.matcher(said);
        if (process.waitFor() != 0 || !time.find()) {
            throw new IOException(task.name() + " did not end well: " + said);
        }
        return Long.parseLong(time.group(1)) / 1e9;
    }
}
