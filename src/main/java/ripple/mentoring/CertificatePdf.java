package ripple.mentoring;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/**
 * Draws a certificate on one page, A4 lying. The font stands in the file, so that it looks the same everywhere and a screen reader
 * reads its words. A name in a script that the font does not have is left as a line to be written on by hand.
 */
final class CertificatePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final PDRectangle PAGE = lying(PDRectangle.A4);
    private static final Color DEEP = new Color(0x0b, 0x5c, 0x66);
    private static final Color INK = new Color(0x22, 0x2b, 0x2e);
    private static final float MARGIN = 36;
    private static final float WIDEST = PAGE.getWidth() - 4 * MARGIN;
    private static final String BY_HAND = "______________________________";
    private static final int MOST_LINES = 3;
    private static final float ROOM_TO_SIGN = 85;

    private CertificatePdf() {}

    private static PDRectangle lying(PDRectangle standing) {
        float width = standing.getHeight();
        float height = standing.getWidth();
        return new PDRectangle(width, height);
    }

    static byte[] draw(Certificate certificate) {
        try (PDDocument document = new PDDocument();
                InputStream font = PDType1Font.class.getResourceAsStream(FONT);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            if (font == null) {
                throw new IllegalStateException("The font of certificates is missing");
            }
            document.getDocumentInformation().setTitle(certificate.alternativeText());
            document.getDocumentCatalog().setLanguage("en-US");
            PDPage page = new PDPage(PAGE);
            document.addPage(page);
            new Drawing(document, page, PDType0Font.load(document, font, true)).draw(certificate);
            document.save(file);
            return file.toByteArray();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** One page on which is written from top to bottom. */
    private static final class Drawing {
        private final PDDocument document;
        private final PDPage page;
        private final PDFont font;
        private float y = PAGE.getHeight() - 130;

        Drawing(PDDocument document, PDPage page, PDFont font) {
            this.document = document;
            this.page = page;
            this.font = font;
        }

        void draw(Certificate certificate) throws IOException {
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                frame(pen);
                write(pen, Certificate.TITLE, 40, DEEP);
                y -= 26;
                String name = shown(certificate.person());
                write(pen, name, width(name, 30) <= WIDEST ? 30 : 18, INK);
                y -= 8;
                for (String line : certificate.lines()) {
                    write(pen, shown(line), line.equals(certificate.program()) ? 20 : 15, INK);
                }
                if (y > MARGIN + ROOM_TO_SIGN) {
                    signature(pen);
                }
            }
        }

        private static void frame(PDPageContentStream pen) throws IOException {
            pen.setStrokingColor(DEEP);
            pen.setLineWidth(3);
            pen.addRect(MARGIN, MARGIN, PAGE.getWidth() - 2 * MARGIN, PAGE.getHeight() - 2 * MARGIN);
            pen.stroke();
            pen.setLineWidth(0.75f);
            pen.addRect(MARGIN + 6, MARGIN + 6, PAGE.getWidth() - 2 * MARGIN - 12, PAGE.getHeight() - 2 * MARGIN - 12);
            pen.stroke();
        }

        private void write(PDPageContentStream pen, String words, float size, Color color) throws IOException {
            for (String line : wrapped(words, size)) {
                pen.beginText();
                pen.setFont(font, size);
                pen.setNonStrokingColor(color);
                pen.newLineAtOffset((PAGE.getWidth() - width(line, size)) / 2, y);
                pen.showText(asSeen(line));
                pen.endText();
                y -= size * 1.6f;
            }
        }

        /** Where the lead may sign a printed one. */
        private void signature(PDPageContentStream pen) throws IOException {
            y = MARGIN + 62;
            pen.setStrokingColor(INK);
            pen.moveTo(PAGE.getWidth() / 2 - 110, y);
            pen.lineTo(PAGE.getWidth() / 2 + 110, y);
            pen.stroke();
            y -= 16;
            write(pen, "Program lead", 11, INK);
        }

        private List<String> wrapped(String words, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : words.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, size) > WIDEST) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
            return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
        }

        private float width(String line, float size) throws IOException {
            return font.getStringWidth(line) / 1000 * size;
        }

        /** A word with letters that the font does not have would come out as boxes; signs that are no letters are left out. */
        private String shown(String words) {
            String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
            List<String> shown = new ArrayList<>();
            for (String word : composed.strip().split("\\s+", -1)) {
                String plain = withoutDecoration(word);
                String next = isInFont(plain) ? plain : BY_HAND;
                boolean again = next.equals(BY_HAND)
                        && !shown.isEmpty()
                        && shown.get(shown.size() - 1).equals(BY_HAND);
                if (!next.isEmpty() && !again) {
                    shown.add(next);
                }
            }
            return shown.isEmpty() ? BY_HAND : String.join(" ", shown);
        }

        private String withoutDecoration(String word) {
            return word.codePoints()
                    .filter(sign -> Character.isLetterOrDigit(sign) || isInFont(Character.toString(sign)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        /** Hebrew is written from right to left, and a page is drawn from left to right. */
        private static String asSeen(String line) {
            Bidi order = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
            if (order.isLeftToRight()) {
                return line;
            }
            byte[] levels = new byte[order.getRunCount()];
            String[] runs = new String[order.getRunCount()];
            for (int i = 0; i < runs.length; i++) {
                String run = line.substring(order.getRunStart(i), order.getRunLimit(i));
                levels[i] = (byte) order.getRunLevel(i);
                runs[i] = levels[i] % 2 == 0
                        ? run
                        : new StringBuilder(run).reverse().toString();
            }
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
            return String.join("", runs);
        }

        private boolean isInFont(String word) {
            try {
                font.encode(word);
                return true;
            } catch (IOException | IllegalArgumentException notInThisFont) {
                return false;
            }
        }
    }
}
