package ripple.idea;

import java.util.Set;

/** English words that stand in every text and so tell nothing about it. */
final class StopWords {

    private static final Set<String> ALL = Set.of("""
            about above after again against all almost alone along already also although always am among an and another any anybody
            anyone anything are arent around as at away back be became because become been before being below between both but by can
            cannot cant could couldnt did didnt do does doesnt doing done dont down during each either else enough even ever every
            everybody everyone everything few for from further get gets getting give go goes going gone got had hadnt has hasnt have
            havent having he hed hell her here hers herself hes him himself his how however id if ill im in into is isnt it its itself
            ive just keep lets like made make makes making many may maybe me might more most much must my myself near need needed needs neither
            never next no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over
            own per perhaps please put quite rather really same say says see seem seems seen several shall she shed should shouldnt since
            so some somebody someone something sometimes soon still such take takes than that thats the their theirs them themselves then
            there theres these they theyd theyll theyre theyve thing things this those though through to together too under until up upon
            us use used uses using very via want wants was wasnt way we wed well were werent weve what when where whether which while who
            whom whose why will with within without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve
            """.strip().split("\\s+"));

    private StopWords() {}

    static boolean contain(String word) {
        return ALL.contains(word);
    }
}
