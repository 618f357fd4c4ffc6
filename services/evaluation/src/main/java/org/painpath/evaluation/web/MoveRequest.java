package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

record MoveRequest(@NotNull Instant startsAt) {}
