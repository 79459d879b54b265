package ripple.database;

/** A backup or a restore that was not done, with the reason in words for the operator; what was there before is untouched. */
public final class BackupRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackupRefusedException(String sentence) {
        super(sentence);
    }

    public BackupRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
