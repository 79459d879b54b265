package ripple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures everything in one run and prints one table. */
public final class Bench {

    private static final int MANY_IDEAS = Integer.getInteger("ripple.bench.ideas", 1_000_000);

    private final Path folder;
    private final SlackStub slack;
    private final Pace pace;
    private final Report report = new Report();

    private Bench(Path folder, SlackStub slack, Pace pace) {
        this.folder = folder;
        this.slack = slack;
        this.pace = pace;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (SlackStub slack = new SlackStub()) {
            Bench bench = new Bench(folder.toAbsolutePath(), slack, Pace.asTold());
            bench.throughput();
            bench.manyIdeas();
            bench.starts();
            bench.tasks();
            bench.report.print(System.out);
        } finally {
            Scratch.remove(folder);
        }
    }

    /** Ripple, the bare transaction and nothing, in turns. */
    private void throughput() throws IOException, InterruptedException {
        long answered;
        Path ripples = Prepared.database(folder.resolve("ripple"), 0);
        Path bares = Prepared.database(folder.resolve("bare"), 0);
        try (ServerProcess ripple = ServerProcess.ripple(folder, ripples, slack, List.of());
                ServerProcess bare = ServerProcess.bare(folder, bares)) {
            List<Contestant> contestants = List.of(
                    Contestant.ripple("Ripple", ripple, slack),
                    Contestant.bare("bare transaction", bare, BareServer.TRANSACTION),
                    Contestant.bare("nothing", bare, BareServer.NOTHING));
            answered = Race.between(contestants, pace).run(report);
            report.note("Ripple's resident memory after that: " + ripple.residentMegabytes() + " MB");
        }
        report.note("Answered \"Saved\" before Ripple was killed: " + answered + "; in its file: " + Prepared.count(ripples));
    }

    /** The same with a program full of ideas, and little memory. */
    private void manyIdeas() throws IOException, InterruptedException {
        Path few = Prepared.database(folder.resolve("few"), 0);
        Path many = Prepared.database(folder.resolve("many"), MANY_IDEAS);
        List<String> little = ServerProcess.littleMemory();
        try (ServerProcess rippleOfFew = ServerProcess.ripple(folder, few, slack, little);
                ServerProcess rippleOfMany = ServerProcess.ripple(folder, many, slack, little)) {
            List<Contestant> contestants = List.of(
                    Contestant.ripple("Ripple, small", rippleOfFew, slack),
                    Contestant.ripple("Ripple, small, " + MANY_IDEAS + " ideas", rippleOfMany, slack));
            Race.between(contestants, pace.onlyWith(16)).run(report);
            report.note("resident memory at " + String.join(" ", little) + " (\"small\"): " + rippleOfFew.residentMegabytes() + " MB, with " + MANY_IDEAS
                    + " ideas " + rippleOfMany.residentMegabytes() + " MB");
        }
    }

    /** In an empty folder, again, and with the archive of loaded classes that deploy/README.md speaks of. */
    private void starts() throws IOException, InterruptedException {
        Path database = folder.resolve("start").resolve("ripple.db");
        start("first start, empty folder", database, List.of());
        for (int i = 0; i < pace.turns(); i++) {
            start("start again", database, List.of());
        }
        start("start as the service does", database, ServerProcess.littleMemory());
        Path archive = folder.resolve("ripple.jsa");
        ServerProcess.archiveClasses(folder, archive);
        List<String> archived = Stream.concat(
                        Stream.of("-XX:SharedArchiveFile=" + archive), ServerProcess.littleMemory().stream())
                .toList();
        start("start as the service does, with archive", database, archived);
    }

    private void start(String what, Path database, List<String> options) throws IOException {
        try (ServerProcess ripple = ServerProcess.ripple(folder, database, slack, options)) {
            double ready = ripple.secondsUntilReady();
            Measured begun = Contestant.ripple(what, ripple, slack).measure(1, pace.untilFirstAnswer());
            report.note("%s: ready after %.2f s; its first idea took %.0f ms"
                    .formatted(what, ready, begun.firstMillis()));
        }
    }

    private void tasks() throws IOException, InterruptedException {
        for (Task task : Tasks.ALL) {
            double took = TaskProcess.seconds(task, folder);
            report.note("%s, in %s of heap: %.2f s (aim: %.0f s)".formatted(task.name(), task.heap(), took, task.aimSeconds()));
        }
    }
}
