package ripple.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words stop a reflection or a check-in. */
class DistressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die.",
                "i wanna die",
                "Honestly, I just want to DIE!!!",
                "I want to dieeee",
                "Some nights I really don't want to live anymore",
                "some nights i dont want to live",
                "I don’t want to be alive",
                "I do not want to wake up any more.",
                "I could kill myself",
                "thinking about killing myself",
                "Kill\nmyself",
                "I've started cutting myself again",
                "I keep hurting myself on purpose",
                "It would be easier to end it all.",
                "I have thought about ending my life after the night shift",
                "I'd rather be dead",
                "I wish I were dead",
                "Everyone would be better off without me",
                "My family would be better off without me.",
                "I am suicidal",
                "I'm feeling suicidal since the complaint",
                "I have been thinking about suicide",
                "Suicide.",
                "suicidal thoughts again",
                "self-harm again last night",
                "I hope I don't wake up tomorrow",
                "There is nothing left to live for",
                "life isn't worth living",
                "The ward round was fine. I want to die. The list is ready.",
                "The patient said \"I want to kill myself\" and I froze",
                "I looked after a patient who took his life, and now I am having suicidal thoughts too",
                "Quiero morirme",
                "A veces quiero quitarme la vida",
                "Ya no quiero vivir",
                "k\u200Bill my\u00ADself",
                "\uFF4B\uFF49\uFF4C\uFF4C \uFF4D\uFF59\uFF53\uFF45\uFF4C\uFF46",
                "I want to d\u00ED\u00E9",
                "kill my self",
                "I feel sucidal again",
                "I have thought of suiside",
                "QUIERO MORIRME",
                "Ojal\u00E1 me muriera",
                "Ya no quiero vivir m\u00E1s",
                "No aguanto m\u00E1s, me quiero suicidar",
                "Pienso en el suicidio",
                "Pens\u00E9 en hacerme da\u00F1o",
            })
    void stopsTheFlow(String words) {
        assertThat(Distress.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "This project is killing me",
                "I would kill for a coffee",
                "The printer died again, and I nearly died laughing",
                "I'm dying to try it on Thursday",
                "The suicide prevention leaflet is out of date",
                "We screen every patient for suicidal thoughts at admission",
                "Training on suicide risk assessment moved to May",
                "Patients who want to die at home wait three days for a bed",
                "She told me that her mother wants to die at home",
                "A poster on self-harm for the emergency department",
                "Ligature points: the audit on suicide watch found two",
                "I cut myself on a broken ampoule; the sharps bins are too full",
                "I hurt myself lifting the bed, so the hoist should stay on the ward",
                "I hate that we lose so many discharge letters",
                "No point in printing it twice",
                "Everyone is better off with the new list",
                "I don't want to live in the hospital, so I stopped the extra shifts",
                "I do not want to be here on Sundays",
                "The deadline is dead",
                "The paracetamol overdose pathway has eleven steps",
                "Confidence 1. I could not find ten minutes.",
                "El cartel sobre prevenci\u00F3n del suicidio est\u00E1 viejo",
                "Quiero vivir m\u00E1s cerca del hospital",
            })
    void lets(String words) {
        assertThat(Distress.isIn(words)).isFalse();
    }

    @Test
    void looksAtEveryField() {
        assertThat(Distress.isIn(List.of("All is well", "", "I want to die"))).isTrue();
        assertThat(Distress.isIn(List.of("All is well", ""))).isFalse();
    }

    @Test
    void isQuickWhateverIsTyped() {
        String long3000 = "i i i really really want want to ".repeat(100);
        long begin = System.nanoTime();
        assertThat(Distress.isIn(long3000)).isFalse();
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }
}
