package org.painpath.integrationtherapy.sessions;

import java.time.Duration;
import java.util.UUID;

/**
 * What a signature lets the clinic give into a vein.
 *
 * @param prescriptionId under which it is given
 * @param doses most boluses or infusions, at least one
 * @param betweenStarts least time from the start of one dose to the start of the next
 */
public record SignedSeries(UUID prescriptionId, int doses, Duration betweenStarts) {}
