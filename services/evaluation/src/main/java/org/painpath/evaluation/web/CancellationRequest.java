package org.painpath.evaluation.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param notBefore the patient wants no other visit before; absent where nobody asked for that */
record CancellationRequest(@Nullable Instant notBefore) {}
