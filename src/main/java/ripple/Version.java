package ripple;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Ripple this is, and which Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("from source");
        return new String[] {"Ripple " + number + " (Java " + Runtime.version() + ")"};
    }
}
