package ripple.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in other scripts than Latin, beside the words for patients and the honorifics of their languages. */
final class OtherScriptsRule implements Rule {

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?:患者|病人|病患)[:: は是叫]{0,2}(?!的|们|们|們|が|の|を|に|は|安|满|滿|体|體|教|中|向|会|會|家)(\\p{IsHan}{2,4})"),
            Pattern.compile("(\\p{IsHan}{1,4}|[\\p{IsKatakana}ー]{2,8})(?:先生|女士|小姐|太太|阿姨|さん|様|さま|くん|ちゃん)"),
            Pattern.compile("환자(?:분)?[: ]{1,2}(\\p{IsHangul}{2,4})(?:님|씨)?(?=[ ,.이가은는을의]|$)"),
            Pattern.compile("(\\p{IsHangul}{2,4}) ?(?:씨|님|환자)(?!\\p{IsHangul}{2})"),
            Pattern.compile(
                    "(?:المريضة|المريض|السيدة|السيد|الحاج|مريضة|مريض)[: ]{1,2}(\\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,12})?)"),
            Pattern.compile(
                    "(?:המטופלת|המטופל|מטופלת|מטופל|החולה|גברת|מר)[: ]{1,2}(\\p{IsHebrew}{2,12}(?: \\p{IsHebrew}{2,12})?)"),
            Pattern.compile(
                    "(?:मरीज़|मरीज|रोगी|श्रीमती|श्री)[: ]{1,2}([\\p{IsDevanagari}]{2,14}(?: [\\p{IsDevanagari}]{2,14})?)"),
            Pattern.compile(
                    "(?iu:пациентк[аиеуойю]{1,2}|пациент[ауом]{0,2}|пацієнтк[аиіуою]{1,2}|пацієнт[ауом]{0,2}|больн(?:ой|ая|ого)|госпожа|господин|пан|пані)[: ]{1,2}(\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2})"),
            Pattern.compile(
                    "(?<![\\p{L}])([\\p{IsCyrillic}&&\\p{Lu}][\\p{IsCyrillic}&&\\p{Ll}]{1,20}(?: [\\p{IsCyrillic}&&\\p{Lu}][\\p{IsCyrillic}&&\\p{Ll}]{1,20}){1,2})"),
            Pattern.compile(
                    "(?iu:ο ασθενής|η ασθενής|ασθενής|κύριος|κυρία|κ\\.)[: ]{1,2}(\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?)"));

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        if (Folding.isAscii(sheet.text()) || sheet.text().chars().allMatch(character -> character < 0x370)) {
            return;
        }
        for (Pattern form : NAMES) {
            Matcher matcher = form.matcher(sheet.text());
            while (matcher.find() && !findings.isFull()) {
                if (!findings.covers(matcher.start(1), matcher.end(1))
                        && !staff.knows(List.of(matcher.group(1).split(" ", -1)))) {
                    findings.ask(IdentifierKind.NAME, matcher.start(1), matcher.end(1));
                }
            }
        }
    }
}
