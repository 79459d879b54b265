package ripple.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the ticks: each once at the start, to catch up, then in its rhythm, never twice at the same time. */
public final class Ticks implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Ticks.class);
    private static final int MOST = 10;

    private final Map<String, Tick> ticks = new HashMap<>();
    private final Map<String, Runs> runs = new HashMap<>();
    private final Scheduler scheduler;

    public Ticks(List<Tick> ticks) {
        if (ticks.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " ticks, not " + ticks.size());
        }
        for (Tick tick : ticks) {
            if (this.ticks.put(tick.name(), tick) != null) {
                throw new IllegalArgumentException("Two ticks are called " + tick.name());
            }
            runs.put(tick.name(), new Runs());
        }
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        Properties settings = new Properties();
        settings.setProperty(
                "org.quartz.scheduler.instanceName", "ticks-" + UUID.randomUUID()); // Quartz knows them by name
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "4");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        try {
            Scheduler made = new StdSchedulerFactory(settings).getScheduler();
            made.setJobFactory(
                    (bundle, own) -> job(bundle.getJobDetail().getKey().getName()));
            return made;
        } catch (SchedulerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private TickJob job(String name) {
        return new TickJob(Objects.requireNonNull(ticks.get(name), name), Objects.requireNonNull(runs.get(name), name));
    }

    public void start() {
        try {
            for (Tick tick : ticks.values()) {
                scheduler.scheduleJob(job(tick), rhythm(tick));
            }
            scheduler.start();
        } catch (SchedulerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static JobDetail job(Tick tick) {
        return JobBuilder.newJob(TickJob.class).withIdentity(tick.name()).build();
    }

    private static Trigger rhythm(Tick tick) {
        return TriggerBuilder.newTrigger()
                .withIdentity(tick.name())
                .startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(tick.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** Runs every tick as soon as it is not running: somebody has moved the clock. */
    public void fireAll() {
        try {
            for (String name : ticks.keySet()) {
                scheduler.triggerJob(JobKey.jobKey(name));
            }
        } catch (SchedulerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Complete when of every tick a run has ended that begins from now on. */
    public CompletableFuture<Void> nextEnd() {
        return CompletableFuture.allOf(runs.values().stream().map(Runs::nextEnd).toArray(CompletableFuture[]::new));
    }

    /** Starts no tick any more and waits for those that run. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** One run of one tick; what goes wrong is logged and heals at the next. */
    @DisallowConcurrentExecution
    private static final class TickJob implements Job {
        private final Tick tick;
        private final Runs runs;

        TickJob(Tick tick, Runs runs) {
            this.tick = tick;
            this.runs = runs;
        }

        @Override
        public void execute(JobExecutionContext context) {
            runs.begin();
            try {
                tick.work().run();
            } catch (RuntimeException trouble) {
                log.error("event=tick-broke tick={}", tick.name(), trouble);
            } finally {
                runs.end();
            }
        }
    }

    /** Counts the runs of one tick, for whoever waits until one that begins from now on has ended. */
    private static final class Runs {
        private final List<Waiting> waiting = new ArrayList<>();
        private long begun;
        private long ended;

        /** Somebody waits for the end of the run of this number. */
        private record Waiting(long run, CompletableFuture<Void> end) {}

        synchronized CompletableFuture<Void> nextEnd() {
            CompletableFuture<Void> end = new CompletableFuture<>();
            waiting.add(new Waiting(begun + 1, end));
            return end;
        }

        synchronized void begin() {
            begun++;
        }

        synchronized void end() {
            ended++;
            List<Waiting> over =
                    waiting.stream().filter(each -> each.run() <= ended).toList();
            waiting.removeIf(each -> each.run() <= ended);
            over.forEach(each -> each.end().complete(null));
        }
    }
}
