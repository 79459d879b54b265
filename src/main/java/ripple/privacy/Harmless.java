package ripple.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers that are surely nobody's: trial registers, articles, drug codes, standards, times, amounts. */
final class Harmless {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?i)\\b10\\.\\d{4,9}/[^\\s\"<>]{1,80}"),
            Pattern.compile("(?i)\\bNCT ?\\d{8}\\b"),
            Pattern.compile(
                    "(?i)\\b(?:ISRCTN|ACTRN|DRKS|ChiCTR[-A-Z]{0,8}|UMIN|JPRN|jRCT[a-z]?|KCT|CTRI|IRCT|PACTR|CRD|NTR|PMC|NIHMS|UKCRN|IRAS|CRIS)[ :#-]{0,2}[\\d/.A-Z]{4,24}\\b"),
            Pattern.compile("\\bCD\\d{6}\\b"),
            Pattern.compile("\\b20\\d\\d-\\d{6}-\\d\\d(?:-\\d\\d)?\\b"),
            Pattern.compile("(?i)\\bNDC[ :#]{0,3}\\d[\\d-]{7,13}\\b"),
            Pattern.compile("\\b\\d{4,5}-\\d{4}-\\d\\d\\b|\\b\\d{5}-\\d{3}-\\d\\d\\b|\\b\\d{5}-\\d{4}-\\d\\b"),
            Pattern.compile(
                    "(?i)\\b(?:PMID|PubMed(?: ID)?|arXiv|ISSN|ISBN(?:-1[03])?|CPT|LOINC|SNOMED(?: CT)?|RxNorm|RxCUI|UNSPSC|GTIN|GLN|ATC|HCPCS|DRG|ORCID|OMIM|CAS|MeSH|UMLS|CVX|NPI registry)[ :#]{0,3}[\\dA-Z][\\dA-Z./-]{2,24}\\b"),
            Pattern.compile("\\b[A-TV-Z]\\d[\\dA-Z]\\.\\d[\\dA-Z]{0,3}\\b"),
            Pattern.compile(
                    "\\b(?:ISO(?:/IEC)?|IEC|EN|ASTM|ANSI|NFPA|DIN|BS|RFC|OSHA|CFR|USC|HL7|FHIR|IEEE|AAMI)[ -]?(?:[A-Z]{1,4} ?)?\\d{2,6}(?:[-:.]\\d{1,4}){0,3}\\b"),
            Pattern.compile("\\b\\d{1,3} (?:CFR|U\\.?S\\.?C\\.?) (?:Part )?\\d{1,5}(?:\\.\\d{1,5})?"),
            Pattern.compile("\\b[RUKPTFD]\\d{2}[ -]?[A-Z]{2}[ -]?\\d{6}(?:-\\d{2})?\\b"),
            Pattern.compile("[$€£¥₹] ?\\d[\\d,.]{0,15}(?: ?(?:k|m|bn|million|thousand))?\\b"),
            Pattern.compile("\\b\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?\\b"),
            Pattern.compile("(?i)\\bn ?= ?\\d{1,9}\\b"),
            Pattern.compile("\\b\\d{1,9}(?:\\.\\d{1,6})? ?%"),
            Pattern.compile(
                    "\\b(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b)?(?: ?- ?(?:[01]?\\d|2[0-3])[:.h][0-5]\\d)?"),
            Pattern.compile("(?i)\\b(?:version|ver|v|release|build|firmware)\\.? ?\\d{1,4}(?:\\.\\d{1,6}){1,4}\\b"),
            Pattern.compile("\\b(?:19|20)\\d\\d ?[-/] ?(?:(?:19|20)\\d\\d|\\d\\d)\\b(?![-/]\\d)"));

    /** For each place the farthest end of a harmless stretch that begins at or before it. */
    private final int[] ends;

    Harmless(String text, NearDigits nearDigits) {
        ends = new int[nearDigits.isNone() ? 0 : text.length() + 1];
        if (nearDigits.isNone()) {
            return;
        }
        for (Pattern form : FORMS) {
            for (MatchResult match : nearDigits.find(form)) {
                ends[match.start()] = Math.max(ends[match.start()], match.end());
            }
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], ends[i - 1]);
        }
    }

    boolean covers(int start, int end) {
        return ends.length > 0 && ends[start] >= end;
    }
}
