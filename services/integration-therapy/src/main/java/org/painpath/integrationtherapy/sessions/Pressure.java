package org.painpath.integrationtherapy.sessions;

/** A blood pressure, both in mmHg. */
public record Pressure(int systolic, int diastolic) {

    @Override
    public String toString() {
        return systolic + "/" + diastolic;
    }
}
