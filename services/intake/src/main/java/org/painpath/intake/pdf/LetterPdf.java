package org.painpath.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.painpath.intake.letters.OutcomeLetter;

/** A letter as PDF. The same letter is the same file. */
public final class LetterPdf {
    private LetterPdf() {}

    /** @param writtenAt the date of the file */
    public static byte[] of(OutcomeLetter letter, Instant writtenAt) {
        try (var document = new PDDocument()) {
            describe(document, letter, writtenAt);
            write(document, letter);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, OutcomeLetter letter) throws IOException {
        try (var text = new TaggedText(document)) {
            letter.writtenBy().forEach(text::paragraph);
            text.heading(letter.title());
            letter.facts().forEach(fact -> text.line(fact.name() + ": " + fact.value()));
            text.gap();
            letter.paragraphs().forEach(text::paragraph);
            letter.writtenBy().stream().findFirst().ifPresent(text::paragraph);
        }
    }

    private static void describe(PDDocument document, OutcomeLetter letter, Instant writtenAt) {
        var date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        date.setTimeInMillis(writtenAt.toEpochMilli());
        document.getDocumentInformation().setTitle(letter.title());
        document.getDocumentInformation().setCreationDate(date);
        // else it is made of the time of writing
        document.setDocumentId(writtenAt.toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-US");
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
