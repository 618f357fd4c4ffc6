package org.painpath.console.clinic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of asking a service. None of them is an exception: a page shows every one. */
public sealed interface Answer<T> {

    /** @param etag what If-Match takes back; absent where the service gives none */
    record Given<T>(T body, @Nullable String etag) implements Answer<T> {}

    /** The service has nothing about this, or not yet. */
    record Absent<T>() implements Answer<T> {}

    /** This role may not. */
    record NotAllowed<T>() implements Answer<T> {}

    /**
     * The service said no, in words.
     *
     * @param fields what is wrong with single fields, by their path in the body
     */
    record Refused<T>(int status, String code, String words, List<FieldFault> fields) implements Answer<T> {}

    /** No answer: down, too slow, or not able to for now. */
    record Silent<T>() implements Answer<T> {}

    record FieldFault(String field, String message) {}

    default Optional<T> found() {
        return this instanceof Given<T>(T body, String _) ? Optional.of(body) : Optional.empty();
    }
}
