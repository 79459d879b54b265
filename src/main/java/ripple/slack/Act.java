package ripple.slack;

/**
 * One act of somebody in Slack, before anybody has looked who it is.
 *
 * @param what kind and stored name, such as {@code action:idea.edit}; stands in logs, so never anybody's words
 */
record Act(String what, Sender sender, Occasion occasion, Place place, Reply reply) {

    Trigger trigger() {
        return place.trigger();
    }
}
