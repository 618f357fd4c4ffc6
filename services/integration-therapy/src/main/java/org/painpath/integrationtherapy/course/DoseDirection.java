package org.painpath.integrationtherapy.course;

/** Which way the dose should go. */
public enum DoseDirection {
    UP,
    DOWN
}
