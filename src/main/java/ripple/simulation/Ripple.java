package ripple.simulation;

import java.util.List;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInService;
import ripple.checkin.MentorWordService;
import ripple.idea.IdeaService;
import ripple.idea.TriageService;
import ripple.mentoring.AgreementService;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndingService;
import ripple.mentoring.PairService;
import ripple.mentoring.RequestAnswers;
import ripple.mentoring.RequestService;
import ripple.nudge.Nudge;
import ripple.nudge.Prompts;
import ripple.nudge.SnoozeService;
import ripple.outbox.Dispatcher;
import ripple.outbox.WaitingRoom;
import ripple.people.AvailabilityService;
import ripple.people.PeopleService;
import ripple.profile.ProfileService;
import ripple.program.ProgramService;
import ripple.reflection.PulseService;
import ripple.reflection.ReflectionService;
import ripple.round.ProposalService;
import ripple.round.RoundService;

/** What people can do and what clocks set going, put together by the root as it puts together the application; only Slack is missing. */
public record Ripple(Program program, Pairs pairs, Rounds rounds, Weeks weeks, Machine machine) {

    /** Around everybody. */
    public record Program(
            PeopleService people,
            ProgramService roles,
            AvailabilityService hours,
            SnoozeService snoozes,
            IdeaService ideas,
            TriageService answers) {}

    /** How two people come together, and part. */
    public record Pairs(
            ProfileService offers,
            RequestService requests,
            RequestAnswers answers,
            AgreementService agreements,
            PairService pauses,
            CoverService covers,
            EndingService endings) {}

    /** How all who wait are matched at once. */
    public record Rounds(RoundService rounds, ProposalService proposals) {}

    /** What is said from week to week. */
    public record Weeks(
            MentorWordService words,
            CheckInService checkIns,
            CheckInHours hours,
            ReflectionService reflections,
            PulseService pulses) {}

    /** What happens though nobody does anything. */
    public record Machine(List<Nudge> nudges, Prompts prompts, WaitingRoom waiting, Dispatcher sender) {
        public Machine {
            nudges = List.copyOf(nudges);
        }
    }
}
