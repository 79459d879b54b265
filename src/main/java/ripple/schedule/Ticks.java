package ripple.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
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
    private final Scheduler scheduler;

    public Ticks(List<Tick> ticks) {
        if (ticks.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " ticks, not " + ticks.size());
        }
        for (Tick tick : ticks) {
            if (this.ticks.put(tick.name(), tick) != null) {
                throw new IllegalArgumentException("Two ticks are called " + tick.name());
            }
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
            made.setJobFactory((bundle, own) ->
                    new TickJob(tick(bundle.getJobDetail().getKey().getName())));
            return made;
        } catch (SchedulerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private Tick tick(String name) {
        return Objects.requireNonNull(ticks.get(name), name);
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

        TickJob(Tick tick) {
            this.tick = tick;
        }

        @Override
        public void execute(JobExecutionContext context) {
            try {
                tick.work().run();
            } catch (RuntimeException trouble) {
                log.error("event=tick-broke tick={}", tick.name(), trouble);
            }
        }
    }
}
