package ripple.slack.act;

/**
 * One act of somebody in Slack, before anybody has looked who it is.
 *
 * @param what kind and stored name, such as {@code action:idea.edit}; stands in logs, so never anybody's words
 */
public record Act(String what, Sender sender, Occasion occasion, Place place, Reply reply) {

    public Trigger trigger() {
        return place.trigger();
    }
}
