package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers are the published examples of their standards. */
class ChecksumsTest {

    @Test
    void tellRightFromWrong() {
        assertThat(Checksums.luhn("4111111111111111")).isTrue();
        assertThat(Checksums.luhn("4111111111111112")).isFalse();
        assertThat(Checksums.nhsNumber("9434765919")).isTrue();
        assertThat(Checksums.nhsNumber("9434765918")).isFalse();
        assertThat(Checksums.vehicle("1M8GDM9AXKP042788")).isTrue();
        assertThat(Checksums.vehicle("1M8GDM9AXKP042789")).isFalse();
        assertThat(Checksums.verhoeff("2363")).isTrue();
        assertThat(Checksums.verhoeff("2364")).isFalse();
        assertThat(Checksums.cpf("11144477735")).isTrue();
        assertThat(Checksums.cpf("11144477734")).isFalse();
        assertThat(Checksums.dni("12345678Z")).isTrue();
        assertThat(Checksums.dni("12345678A")).isFalse();
        assertThat(Checksums.iban("GB82WEST12345698765432")).isTrue();
        assertThat(Checksums.iban("GB82WEST12345698765431")).isFalse();
        assertThat(Checksums.socialSecurity("078051120")).isTrue();
        assertThat(Checksums.socialSecurity("666051120")).isFalse();
    }
}
