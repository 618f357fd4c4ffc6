package org.painpath.prescriptionreview.dosing;

/** The routes that this policy has a table for. */
public enum Route {
    ORAL
}
