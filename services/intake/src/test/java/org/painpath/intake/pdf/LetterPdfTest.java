package org.painpath.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.painpath.intake.letters.OutcomeLetter;
import org.painpath.intake.letters.OutcomeLetter.Line;

class LetterPdfTest {
    private static final Instant NOON = Instant.parse("2026-12-18T12:00:00Z");

    @Test
    void itSaysWhatTheLetterSaysInItsOrder() throws IOException {
        assertThat(text(LetterPdf.of(letter("Żółć Ångström", 1), NOON)))
                .containsSubsequence(
                        "Harbour Clinic", "Outcome of your referral", "Patient: Żółć Ångström", "Paragraph 0");
    }

    @Test
    void itIsTaggedAndHasItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(letter("Ada", 1), NOON))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Outcome of your referral");
            var all = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(all.getKids())
                    .extracting(kid -> ((PDStructureElement) kid).getStructureType())
                    .containsExactly("P", "P", "H1", "P", "P", "P");
        }
    }

    @Test
    void theSameLetterIsTheSameFile() {
        assertThat(LetterPdf.of(letter("Ada", 3), NOON)).isEqualTo(LetterPdf.of(letter("Ada", 3), NOON));
    }

    @Test
    void aLongLetterGoesOnOnTheNextPageAndLosesNothing() throws IOException {
        byte[] pdf = LetterPdf.of(letter("Ada", 80), NOON);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("Paragraph 0 ", "Paragraph 79 ");
    }

    @Test
    void aCharacterThatTheTypefaceLacksDoesNotStopTheLetter() throws IOException {
        assertThat(text(LetterPdf.of(letter("山田\u0007 Ada", 1), NOON))).contains("Patient: ??? Ada");
    }

    private static OutcomeLetter letter(String name, int paragraphs) {
        var text = IntStream.range(0, paragraphs)
                .mapToObj(number ->
                        "Paragraph " + number + " " + String.join(" ", Collections.nCopies(20, "and something more")))
                .toList();
        return new OutcomeLetter(
                "Outcome of your referral",
                List.of(new Line("Patient", name)),
                text,
                List.of("Harbour Clinic", "+1 555"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
