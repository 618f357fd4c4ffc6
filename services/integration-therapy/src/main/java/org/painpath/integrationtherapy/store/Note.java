package org.painpath.integrationtherapy.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Free text that a staff member wrote; it never leaves this service's database but for the answer to staff.
 *
 * @param about the session or adverse event that it is about; absent for the course as a whole
 */
public record Note(UUID noteId, @Nullable UUID about, String text, String writtenBy, Instant writtenAt) {}
