package org.painpath.intake.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Headings and paragraphs one below the other, on as many pages as they need, each with its tag. Lengths are in points. */
final class TaggedText implements AutoCloseable {
    private static final float MARGIN = 72;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final float TEXT = 11;
    private static final float TITLE = 16;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final Typeface typeface;
    private final StructureTree tree;
    private PDPage page;
    private PDPageContentStream content;
    private float top;

    TaggedText(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = Typeface.in(document);
        this.tree = new StructureTree(document);
        this.page = new PDPage(PDRectangle.LETTER);
        this.content = start();
    }

    void heading(String text) {
        gap();
        write("H1", text, TITLE);
        gap();
    }

    void paragraph(String text) {
        write("P", text, TEXT);
        gap();
    }

    /** A paragraph with nothing between it and the next. */
    void line(String text) {
        write("P", text, TEXT);
    }

    void gap() {
        top -= TEXT * LEADING / 2;
    }

    private void write(String tag, String text, float size) {
        try {
            var element = tree.element(tag);
            for (String line : typeface.lines(text, size, WIDTH)) {
                if (top - size * LEADING < MARGIN) {
                    nextPage();
                }
                top -= size * LEADING;
                show(element, line, tag, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(StructureTree.Element element, String line, String tag, float size) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(tag), tree.mark(element, page));
        content.beginText();
        content.setFont(typeface.font(), size);
        content.newLineAtOffset(MARGIN, top);
        content.showText(line);
        content.endText();
        content.endMarkedContent();
    }

    private void nextPage() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.LETTER);
        content = start();
    }

    private PDPageContentStream start() throws IOException {
        document.addPage(page);
        tree.begin(page);
        top = PDRectangle.LETTER.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        content.close();
        tree.close();
    }
}
