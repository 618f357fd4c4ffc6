package org.painpath.hl7v2;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.Version;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** ER7 bytes to segments, with HAPI's pipe parser and no other. */
public final class Er7Reader {
    private static final int MOST_SEGMENTS = 1000;
    private static final int NAME = 3;
    private static final int SEPARATOR = 3;

    private final DefaultHapiContext context = new DefaultHapiContext();

    public Er7Reader() {
        context.setModelClassFactory(new GenericModelClassFactory());
        context.setValidationContext(ValidationContextFactory.noValidation());
        context.getParserConfiguration().setDefaultObx2Type("ST");
        context.getParserConfiguration().setInvalidObx2Type("ST");
    }

    /** The header alone, of whatever was sent, in the character set that it names. */
    static Er7Header header(byte[] bytes) {
        Er7Header latin = Er7Header.of(withoutMark(lines(new String(bytes, StandardCharsets.ISO_8859_1))));
        return Er7Header.of(withoutMark(lines(new String(bytes, Er7Characters.ofAnswer(latin)))));
    }

    /** @throws Hl7Refused AR where it cannot be read at all */
    public Er7Message read(byte[] bytes) {
        Er7Header header = header(bytes);
        String text = withoutMark(lines(Er7Characters.decode(bytes, header)));
        if (text.startsWith("FHS") || text.startsWith("BHS")) {
            throw Hl7Refused.reject(
                    Hl7Error.Code.SEGMENT_SEQUENCE, "", "Batches are not read here; send the messages one by one.");
        }
        return new Er7Message(Er7Header.of(text), text, segments(parse(text, header)));
    }

    private Message parse(String text, Er7Header header) {
        long messages = text.lines().filter(line -> line.startsWith("MSH")).count();
        if (!text.startsWith("MSH") || messages != 1 || text.lines().count() > MOST_SEGMENTS) {
            throw malformed();
        }
        if (!Version.supportsVersion(header.version())) {
            throw Hl7Refused.reject(
                    Hl7Error.Code.UNSUPPORTED_VERSION, "MSH^1^12", "Versions 2.1 to 2.8.1 are read here.");
        }
        if (!text.lines().allMatch(line -> hasName(line, text.charAt(SEPARATOR)))) {
            throw malformed();
        }
        try {
            return new PipeParser(context).parse(text);
        } catch (HL7Exception | RuntimeException _) {
            // the parser's message may quote what was sent
            throw malformed();
        }
    }

    /** The parser takes shorter names for segments. */
    private static boolean hasName(String line, char separator) {
        int end = line.indexOf(separator);
        return line.length() >= NAME && (end < 0 || end >= NAME);
    }

    private static Hl7Refused malformed() {
        return Hl7Refused.reject(Hl7Error.Code.SEGMENT_SEQUENCE, "", "This is not one HL7 v2 message in ER7.");
    }

    private static List<Er7Segment> segments(Message message) {
        List<Er7Segment> segments = new ArrayList<>();
        try {
            for (String name : message.getNames()) {
                for (Structure structure : message.getAll(name)) {
                    if (structure instanceof Segment segment && !segment.isEmpty()) {
                        segments.add(new Er7Segment(segment));
                    }
                }
            }
        } catch (HL7Exception _) {
            throw malformed();
        }
        return segments;
    }

    /** Segments end with CR; LF and CRLF are common and taken too, and empty lines are nothing. */
    private static String lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\r"));
    }

    /** A byte order mark, as such or read as Latin-1. */
    private static String withoutMark(String text) {
        return text.replaceFirst("^(\\uFEFF|\\u00EF\\u00BB\\u00BF)", "");
    }
}
