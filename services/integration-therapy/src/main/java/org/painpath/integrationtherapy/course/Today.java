package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a command came.
 *
 * @param day at the clinic, by which the policy is chosen
 */
public record Today(LocalDate day, Instant at) {}
