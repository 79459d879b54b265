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
                "s u i c i d e",
                "S U I C I D E",
                "I think about s u i c i d e again",
                "s.u.i.c.i.d.e",
                "s-u-i-c-i-d-e, every night",
                "s * u * i * c * i * d * e",
                "I want to k i l l  m y s e l f",
                "k i l l myself",
                "i want to d i e",
                "I  w a n t  t o  d i e",
                "I  a m  s u i c i d a l",
                "w a n t t o d i e",
                "q u i e r o m o r i r",
                "k\ni\nl\nl myself",
                "e.g. I want to die",
                "\u0455u\u0456\u0441\u0456d\u0435",
                "\u041A\u0406LL M\u0423S\u0415LF",
                "\u039A\u0399LL \u039CYS\u0395LF",
                "k\u0456ll myself",
                "\u0455 \u03C5 \u0456 \u0441 \u0456 d \u0435",
                "\u1D0B\u026A\u029F\u029F \u1D0D\u028F\uA731\u1D07\u029F\uA730",
                "\uD835\uDC2C\uD835\uDC2E\uD835\uDC22\uD835\uDC1C\uD835\uDC22\uD835\uDC1D\uD835\uDC1E",
                "su1c1de",
                "$u1c1d@l",
                "k1ll my5elf",
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
                "Plan a b c d e f g, then the rest",
                "We tried I V f l u i d s first",
                "Blood groups A, B, O and what to do at 3 a.m. on a Sunday",
                "S U I C I D E   P R E V E N T I O N   W E E K",
                "The new s u i c i d e prevention poster has too small letters",
                "\u042F \u0445\u043E\u0447\u0443 \u0436\u0438\u0442\u044C \u0432 \u0433\u043E\u0440\u043E\u0434\u0435",
                "\u0398\u03AD\u03BB\u03C9 \u03BD\u03B1 \u03B6\u03AE\u03C3\u03C9 \u03BA\u03BF\u03BD\u03C4\u03AC",
                "5 \u03BCg twice, 4 mg once, PHQ9 filled in, bed 3a",
                "T h e  d i e t  sheet is wrong",
                "E.g. J. R. R. and A. B. C. came to the meeting",
            })
    void lets(String words) {
        assertThat(Distress.isIn(words)).isFalse();
    }

    @Test
    void looksAtEveryField() {
        assertThat(Distress.isIn(List.of("All is well", "", "I want to die"))).isTrue();
        assertThat(Distress.isIn(List.of("All is well", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b ", "i . ", "s u i c a n ", "4$@", "\u0455"})
    void isQuickWhateverIsSpelledOut(String piece) {
        long begin = System.nanoTime();
        assertThat(Distress.isIn(piece.repeat(20_000 / piece.length()))).isFalse();
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    @Test
    void isQuickWhateverIsTyped() {
        String long3000 = "i i i really really want want to ".repeat(100);
        long begin = System.nanoTime();
        assertThat(Distress.isIn(long3000)).isFalse();
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }
}
