package ripple.idea;

import ripple.people.ProgramId;

/**
 * An idea that was kept or changed a moment ago and is not yet found by what it says now.
 *
 * @param looks whether its author should hear of others like it
 * @param asked how often this was asked for; when it was asked once more meanwhile, it is to be done once more
 */
record FollowUp(ProgramId programId, IdeaNumber ideaNumber, boolean looks, int asked) {}
