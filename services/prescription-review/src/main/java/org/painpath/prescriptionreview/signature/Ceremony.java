package org.painpath.prescriptionreview.signature;

import java.time.Instant;
import java.util.List;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.registration.Registration;

/**
 * One person at one moment about to sign what they were shown.
 *
 * @param shown digest of the whole content that was on the page
 * @param registrations what is on record of this person
 * @param feeds how the services that the content comes from reach us
 */
public record Ceremony(String shown, SecondFactor factor, List<Registration> registrations, Feeds feeds, Instant at) {
    public Ceremony {
        registrations = List.copyOf(registrations);
    }
}
