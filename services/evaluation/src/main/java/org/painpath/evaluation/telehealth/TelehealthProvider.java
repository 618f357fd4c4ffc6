package org.painpath.evaluation.telehealth;

/** Gives video visits their rooms. Another provider is another implementation, made in {@code EvaluationApplication}. */
public interface TelehealthProvider {

    /** The address of a new room. It cannot be guessed and tells nothing: not of the patient, the visit or the time. */
    String newRoom();
}
