package org.painpath.intake.letters;

import java.time.ZoneId;

/**
 * How the clinic signs.
 *
 * @param contact how it is reached, as a letter says it: a telephone number or an address
 * @param zone in which the times of visits are told
 */
public record Clinic(String name, String contact, ZoneId zone) {}
