package ripple.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The migrations in a folder of this program, with the checksums that Flyway writes into its history. */
final class MigrationFiles {
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

    private MigrationFiles() {}

    /** The checksum of each version. */
    static Map<String, Integer> checksums(List<String> folders) {
        Map<String, Integer> checksums = new HashMap<>();
        for (String folder : folders) {
            for (String name : names(folder)) {
                Matcher matcher = NAME.matcher(name);
                if (matcher.matches()) {
                    checksums.put(matcher.group(1), checksum(folder + "/" + name));
                }
            }
        }
        return checksums;
    }

    private static List<String> names(String folder) {
        URL place = MigrationFiles.class.getResource(folder);
        if (place == null) {
            return List.of(); // a jar without entries for its folders
        }
        try {
            return place.getProtocol().equals("jar")
                    ? inJar((JarURLConnection) place.openConnection())
                    : inFolder(Path.of(place.toURI()));
        } catch (IOException trouble) {
            throw new UncheckedIOException("The migrations cannot be listed", trouble);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A resource has no proper address", impossible);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        String folder = jar.getEntryName() + (jar.getEntryName().endsWith("/") ? "" : "/");
        try (JarFile file =
                new JarFile(Path.of(URI.create(jar.getJarFileURL().toString())).toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length()))
                    .toList();
        }
    }

    /** Of the lines without their ends, as Flyway reckons it. */
    private static int checksum(String resource) {
        CRC32 sum = new CRC32();
        try (InputStream bytes = Objects.requireNonNull(MigrationFiles.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return (int) sum.getValue();
        } catch (IOException trouble) {
            throw new UncheckedIOException("A migration cannot be read", trouble);
        }
    }
}
