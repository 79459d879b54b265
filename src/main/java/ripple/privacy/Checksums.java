package ripple.privacy;

/** Check digits and number ranges that tell an identifier from a number that only looks like one. */
final class Checksums {

    private static final String VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] VIN_LETTER_VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9
    };
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[][] VERHOEFF_PRODUCTS = new int[10][10];
    private static final int[] VERHOEFF_PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    static {
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < 10; other++) {
                VERHOEFF_PRODUCTS[one][other] = dihedral(one, other);
            }
        }
    }

    private Checksums() {}

    /** The formula of ISO/IEC 7812 for card numbers. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** NHS numbers: weights 10 to 2, check digit 11 minus the sum modulo 11 (NHS Data Dictionary). */
    static boolean nhsNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(9) - '0';
    }

    /** Ranges that the Social Security Administration has never issued: area 000 and 666, group 00, serial 0000. */
    static boolean socialSecurity(String digits) {
        return !digits.startsWith("000")
                && !digits.startsWith("666")
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }

    /** Vehicle identification numbers: weighted sum modulo 11 in the ninth place (49 CFR 565.15). */
    static boolean vehicle(String characters) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int value = vehicleValue(characters.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * VIN_WEIGHTS[i];
        }
        return characters.charAt(8) == "0123456789X".charAt(sum % 11);
    }

    private static int vehicleValue(char character) {
        if (Character.isDigit(character)) {
            return character - '0';
        }
        int letter = VIN_LETTERS.indexOf(character);
        return letter < 0 ? -1 : VIN_LETTER_VALUES[letter];
    }

    /** The last digit of Indian Aadhaar numbers (Verhoeff 1969). */
    static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            for (int turn = 0; turn < i % 8; turn++) {
                digit = VERHOEFF_PERMUTATION[digit];
            }
            check = VERHOEFF_PRODUCTS[check][digit];
        }
        return check == 0;
    }

    /** The product in the symmetry group of a pentagon. */
    private static int dihedral(int one, int other) {
        if (one < 5) {
            return other < 5 ? (one + other) % 5 : (one + other - 5) % 5 + 5;
        }
        return other < 5 ? Math.floorMod(one - 5 - other, 5) + 5 : Math.floorMod(one - other, 5);
    }

    /** Brazilian CPF: two check digits, weights 10 to 2 and 11 to 2, modulo 11. */
    static boolean cpf(String digits) {
        return digits.chars().distinct().count() > 1
                && cpfCheck(digits, 9) == digits.charAt(9) - '0'
                && cpfCheck(digits, 10) == digits.charAt(10) - '0';
    }

    private static int cpfCheck(String digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (digits.charAt(i) - '0') * (length + 1 - i);
        }
        return sum * 10 % 11 % 10;
    }

    /** Spanish DNI and NIE: the number modulo 23 picks the letter. */
    static boolean dni(String characters) {
        String digits =
                characters.substring(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2');
        return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(digits) % 23) == characters.charAt(8);
    }

    /** IBAN: moved and spelled as digits, modulo 97 it is 1 (ISO 13616). */
    static boolean iban(String characters) {
        int rest = 0;
        String moved = characters.substring(4) + characters.substring(0, 4);
        for (int i = 0; i < moved.length(); i++) {
            int value = Character.digit(moved.charAt(i), 36);
            if (value < 0) {
                return false;
            }
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
