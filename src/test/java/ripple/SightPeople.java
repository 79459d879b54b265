package ripple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.mentoring.MentoringDesk;
import ripple.people.Member;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;

/** Everybody who looks, each in what they are to the made-up hospital. */
final class SightPeople {

    /** Who looks, and whose column of the table they are. */
    enum Viewer {
        AUTHOR("author"),
        LEAD("triagers"),
        DEPUTY("triagers"),
        TRIAGER("triagers"),
        OTHER_MEMBER("others"),
        SECOND_CONTACT("others"),
        AVOIDED("others"),
        STANDS_IN_FOR_THE_MENTOR("others"),
        OTHER_SPONSOR("others"),
        ONLY_ASKED_TO_MODERATE("others"),
        RELEASED_TRIAGER("others"),
        MENTOR("mentor"),
        MENTEE("mentee"),
        ASKED_MENTOR("asked"),
        SPONSOR("sponsor"),
        MODERATOR("moderator"),
        LEAD_OF_ANOTHER_PROGRAM(""),
        THE_SAME_CLAIMING_THIS_PROGRAM(""),
        TRIAGER_WHO_LEFT("");

        private final String column;

        Viewer(String column) {
            this.column = column;
        }

        /** Empty for strangers. */
        String column() {
            return column;
        }
    }

    private final MentoringDesk desk;
    private final IdeaDesk hospital;
    private final Map<Viewer, Member> who = new EnumMap<>(Viewer.class);

    SightPeople(MentoringDesk desk) {
        this.desk = desk;
        this.hospital = desk.hospital;
        for (Viewer viewer : Viewer.values()) {
            who.put(viewer, desk.member());
        }
        Map.of(
                        Viewer.LEAD, Role.LEAD,
                        Viewer.DEPUTY, Role.DEPUTY,
                        Viewer.TRIAGER, Role.TRIAGER,
                        Viewer.SPONSOR, Role.SPONSOR,
                        Viewer.OTHER_SPONSOR, Role.SPONSOR,
                        Viewer.MODERATOR, Role.MODERATOR)
                .forEach((viewer, role) -> who.put(viewer, of(hospital.holding(role))));
        who.put(Viewer.ONLY_ASKED_TO_MODERATE, of(hospital.asked(Role.MODERATOR)));
        Author released = hospital.holding(Role.TRIAGER);
        hospital.end(released, Role.TRIAGER);
        who.put(Viewer.RELEASED_TRIAGER, of(released));
        Author left = hospital.holding(Role.TRIAGER);
        hospital.learn(left, Standing.DEACTIVATED);
        who.put(Viewer.TRIAGER_WHO_LEFT, of(left));
        Author elsewhere = hospital.holding(hospital.openProgram(), Role.LEAD);
        who.put(Viewer.LEAD_OF_ANOTHER_PROGRAM, of(elsewhere));
        who.put(Viewer.THE_SAME_CLAIMING_THIS_PROGRAM, new Member(hospital.program, elsewhere.person()));
        nameSecondContact();
        desk.offer(member(Viewer.MENTOR), 2);
        desk.offer(member(Viewer.ASKED_MENTOR), 2);
        avoid();
    }

    private void nameSecondContact() {
        hospital.set(new ProgramSettings(
                IdeaDesk.NEW_YORK,
                Set.of(),
                List.of(),
                Optional.empty(),
                new ProgramSettings.Safety(Optional.empty(), ""),
                Optional.of(member(Viewer.SECOND_CONTACT).person()),
                5,
                new ProgramSettings.Texts("", List.of())));
    }

    private void avoid() {
        Member mentor = member(Viewer.MENTOR);
        OfferDraft draft = desk.profiles
                .mine(mentor)
                .mentor()
                .map(profile -> OfferDraft.of(profile.offer()))
                .orElseThrow();
        KeptApart apart = new KeptApart(Set.of(), Set.of(member(Viewer.AVOIDED).person()));
        desk.profiles.offer(mentor, draft, apart, desk.profiles.mine(mentor).edition());
    }

    Member member(Viewer viewer) {
        return Optional.ofNullable(who.get(viewer)).orElseThrow();
    }

    static Author author(Member member) {
        return new Author(member.program(), member.person());
    }

    private static Member of(Author author) {
        return new Member(author.program(), author.person());
    }
}
