package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void starts() {
        assertThat(Main.class).isFinal();
    }
}
