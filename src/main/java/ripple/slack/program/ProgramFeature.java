package ripple.slack.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.people.Role;
import ripple.program.ProgramService;
import ripple.slack.act.Channels;
import ripple.slack.act.CommandWord;
import ripple.slack.act.CommandWords;
import ripple.slack.act.Directory;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.act.Views;
import ripple.slack.layout.Names;

/** Programs in Slack: the handlers of everything people do with them, put together. */
public final class ProgramFeature implements Feature {

    private final CommandWords command;
    private final ProgramHandler buttons;
    private final SettingsHandler settings;

    public ProgramFeature(
            ProgramService programs, Directory directory, Channels channels, Views views, HomePages home) {
        this(programs, directory, channels, views, home, new More(List.of(), Optional.empty()));
    }

    /**
     * What others add to it.
     *
     * @param words follow {@code /ripple} as well
     * @param glance stands in the program's window for those who run it
     */
    public record More(List<CommandWord> words, Optional<HomeSection> glance) {
        public More {
            words = List.copyOf(words);
        }
    }

    public ProgramFeature(
            ProgramService programs, Directory directory, Channels channels, Views views, HomePages home, More more) {
        ProgramWindow window = new ProgramWindow(programs, directory, views, more.glance());
        this.buttons = new ProgramHandler(programs, window, directory, home, views);
        this.settings = new SettingsHandler(programs, window, directory, channels, views);
        List<CommandWord> own = List.of(
                new ProgramWord(window),
                new NamingWord(Role.LEAD, buttons),
                new NamingWord(Role.DEPUTY, buttons),
                new NamingWord(Role.TRIAGER, buttons),
                new NamingWord(Role.SPONSOR, buttons),
                new NamingWord(Role.MODERATOR, buttons));
        List<CommandWord> words =
                Stream.concat(own.stream(), more.words().stream()).toList();
        ProgramHelpWord help = new ProgramHelpWord(words);
        this.command =
                new CommandWords(Stream.concat(words.stream(), Stream.of(help)).toList(), help::answer);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.command(Names.COMMAND_RIPPLE, command)
                .action(Names.PROGRAM, buttons::show)
                .action(Names.PROGRAM_ACCEPT, buttons::accept)
                .action(Names.PROGRAM_DECLINE, buttons::decline)
                .action(Names.PROGRAM_NAME, buttons::openNaming)
                .form(Names.PROGRAM_NAME, buttons::name)
                .action(Names.PROGRAM_REVOKE, buttons::revoke)
                .action(Names.PROGRAM_GO_LIVE, buttons::goLive)
                .action(Names.PROGRAM_SETTINGS, settings::open)
                .form(Names.PROGRAM_SETTINGS, settings::save)
                .action(Names.PROGRAM_TRY_CHANNEL, settings::tryOutChannel);
    }
}
