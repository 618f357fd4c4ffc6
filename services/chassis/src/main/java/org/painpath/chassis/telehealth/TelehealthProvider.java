package org.painpath.chassis.telehealth;

/** Gives visits and sessions by video their rooms. Another provider is another implementation, made where a service is wired. */
public interface TelehealthProvider {

    /** The address of a new room. It cannot be guessed and tells nothing of who meets, about what and when. */
    String newRoom();
}
