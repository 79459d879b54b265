package ripple.privacy;

/**
 * The kinds of identifiers the guard looks for: the 18 of the HIPAA Safe Harbor rule (45 CFR 164.514(b)(2)), some of them split where
 * people should hear a more exact word.
 */
public enum IdentifierKind {
    NAME("name", "a name that may be a patient's", 1),
    INITIALS("initials", "initials that may be a patient's", 1),
    ADDRESS("address", "a street address", 2),
    PLACE("place", "the place where somebody lives", 2),
    POSTAL_CODE("postal-code", "a postal code", 2),
    BIRTH_DATE("birth-date", "a date of birth", 3),
    DATE("date", "a date that may be a patient's", 3),
    AGE("age", "an age above 89", 3),
    PHONE("phone", "a telephone number", 4),
    FAX("fax", "a fax number", 5),
    EMAIL("email", "an e-mail address", 6),
    SOCIAL_SECURITY("social-security", "a social security number", 7),
    RECORD_NUMBER("record-number", "a record number", 8),
    HEALTH_PLAN("health-plan", "a health plan number", 9),
    ACCOUNT("account", "an account number", 10),
    LICENSE("license", "a license or certificate number", 11),
    VEHICLE("vehicle", "a vehicle's number", 12),
    DEVICE("device", "a device's serial number", 13),
    WEB_ADDRESS("web-address", "a web address", 14),
    NETWORK_ADDRESS("network-address", "a network address", 15),
    BIOMETRIC("biometric", "a finger or voice print", 16),
    PHOTO("photo", "a picture of a patient", 17),
    NATIONAL_ID("national-id", "a national identity number", 18),
    SAMPLE("sample", "a sample number", 18),
    HANDLE("handle", "somebody's name on social media", 18),
    OTHER_NUMBER("other-number", "a number that may be a patient's", 18);

    private final String code;
    private final String words;
    private final int hipaaNumber;

    IdentifierKind(String code, String words, int hipaaNumber) {
        this.code = code;
        this.words = words;
        this.hipaaNumber = hipaaNumber;
    }

    /** The stored name; it never changes. */
    public String code() {
        return code;
    }

    /** The kind in plain words with its article, for a sentence such as "I see a record number". */
    public String words() {
        return words;
    }

    /** The number of this kind among the 18 of the Safe Harbor rule. */
    public int hipaaNumber() {
        return hipaaNumber;
    }
}
