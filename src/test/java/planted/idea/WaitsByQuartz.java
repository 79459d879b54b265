package planted.idea;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

class WaitsByQuartz implements Job {
    @Override
    public void execute(JobExecutionContext context) {}
}
