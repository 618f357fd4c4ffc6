package org.painpath.chassis;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries one referral's trace from service to service: out through the journal's column, in through the header. */
public final class Traces {
    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current span as W3C trace context; absent outside of any. */
    public @Nullable String current() {
        var span = tracer.currentSpan();
        return span == null ? null : format(span);
    }

    /** Runs the work in a span that follows from {@code parent}, and hands it its own trace context. */
    public <T> T continuing(@Nullable String parent, String name, Function<String, T> work) {
        var span = propagator
                .extract(parent, (carrier, key) -> HEADER.equals(key) ? carrier : null)
                .name(name)
                .kind(Span.Kind.CONSUMER)
                .start();
        try (var _ = tracer.withSpan(span)) {
            return work.apply(format(span));
        } finally {
            span.end();
        }
    }

    private static String format(Span span) {
        var context = span.context();
        var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
