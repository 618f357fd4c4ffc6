package org.painpath.intake.reception;

import org.jspecify.annotations.Nullable;

/**
 * A medical record number.
 *
 * @param assigner who gave the number; absent where the sender does not say
 */
public record Mrn(@Nullable String assigner, String value) {}
