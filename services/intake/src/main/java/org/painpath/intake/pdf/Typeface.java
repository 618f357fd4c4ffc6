package org.painpath.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface that comes with PDFBox, embedded: Latin, Greek and Cyrillic. A character that it lacks is a question mark. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float THOUSAND = 1000;

    private final PDFont font;

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("no typeface " + FILE);
            }
            return new Typeface(PDType0Font.load(document, file));
        }
    }

    PDFont font() {
        return font;
    }

    /** @param width in points; a word that is longer stands alone and is not broken */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : readable(text).split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / THOUSAND * size > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private String readable(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character ->
                        has(character) ? character : Character.isWhitespace(character.codePointAt(0)) ? " " : "?")
                .collect(Collectors.joining());
    }

    private boolean has(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
