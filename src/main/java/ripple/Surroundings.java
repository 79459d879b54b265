package ripple;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the program stands: its environment, the folder it was started in and the folder its jar lies in. */
public record Surroundings(Map<String, String> environment, Path workingFolder, Path programFolder) {
    private static final Path SETTINGS_FILE = Path.of("config", "ripple.yaml");

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings here() {
        Path workingFolder = Path.of("");
        return new Surroundings(System.getenv(), workingFolder, folderOfTheJar().orElse(workingFolder));
    }

    /** The one beside the work wins over the one beside the jar. */
    public Optional<Path> settingsFile() {
        return Stream.of(workingFolder, programFolder)
                .map(folder -> folder.resolve(SETTINGS_FILE))
                .filter(Files::exists)
                .findFirst();
    }

    private static Optional<Path> folderOfTheJar() {
        var source = Surroundings.class.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
