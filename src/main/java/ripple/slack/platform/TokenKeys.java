package ripple.slack.platform;

import java.util.List;
import java.util.Optional;
import ripple.database.Transactions;

/** Whether our keys open the tokens that workspaces gave us, in words for whoever looks after the server. */
public final class TokenKeys {

    private final Transactions transactions;
    private final Optional<Sealing> sealing;

    private TokenKeys(Transactions transactions, Optional<Sealing> sealing) {
        this.transactions = transactions;
        this.sealing = sealing;
    }

    /** Without settings workspaces cannot take Ripple in by themselves, and there is nothing to open. */
    public static TokenKeys of(Transactions transactions, Optional<InstallSettings> settings) {
        return new TokenKeys(transactions, settings.map(install -> new Sealing(install.tokenKeys())));
    }

    /** What is wrong if one or more cannot be opened. */
    public Optional<String> problem() {
        long closed = closed(present());
        return closed == 0 ? Optional.empty() : Optional.of(sentence(closed));
    }

    /** The same only if none can be opened: as long as one workspace can be served, this server is of use. */
    public Optional<String> problemOfAll() {
        List<Installation> present = present();
        long closed = closed(present);
        return closed > 0 && closed == present.size() ? Optional.of(sentence(closed)) : Optional.empty();
    }

    private List<Installation> present() {
        return sealing.isEmpty()
                ? List.of()
                : transactions.read(transaction ->
                        transaction.store(InstallationStore.class).present());
    }

    private long closed(List<Installation> present) {
        return present.stream().filter(installation -> !opens(installation)).count();
    }

    private boolean opens(Installation installation) {
        return sealing.flatMap(seal -> installation
                        .token()
                        .flatMap(text -> seal.open(installation.program(), Sealing.What.BOT_TOKEN, text)))
                .isPresent();
    }

    private static String sentence(long closed) {
        String whose = closed == 1 ? "The token of 1 workspace" : "The tokens of " + closed + " workspaces";
        return whose
                + " cannot be opened with RIPPLE_TOKEN_KEY. Was it sealed with another key? Write that one behind the new one,"
                + " with a comma between; if it is lost, the workspace has to add Ripple once more.";
    }
}
