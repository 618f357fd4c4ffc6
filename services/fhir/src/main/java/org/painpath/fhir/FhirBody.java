package org.painpath.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The body of a FHIR request as text. */
public final class FhirBody {
    private static final Set<String> JSON = Set.of("fhir+json", "json");

    private FhirBody() {}

    /** @throws FhirRefused 415 for other forms than JSON, 400 for what is not UTF-8 */
    public static String json(@Nullable String contentType, byte @Nullable [] body) {
        if (contentType == null
                || !JSON.contains(MediaType.parseMediaType(contentType).getSubtype())) {
            throw new FhirRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    List.of(new Issue(IssueType.NOTSUPPORTED, "Send application/fhir+json.", null)));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body == null ? new byte[0] : body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw FhirRefused.invalid(IssueType.STRUCTURE, "The body is not UTF-8.", null);
        }
    }
}
