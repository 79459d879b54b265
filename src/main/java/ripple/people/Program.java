package ripple.people;

import java.time.ZoneId;

/** One organization's mentoring program: the unit of isolation, nothing crosses programs. */
public record Program(ProgramId id, String name, ZoneId zone) {}
