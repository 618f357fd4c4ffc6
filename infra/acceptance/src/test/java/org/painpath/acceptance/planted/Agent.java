package org.painpath.acceptance.planted;

/** What Java needs to put a jar on the class path of a program that does not ask for it. */
public final class Agent {
    private Agent() {}

    public static void premain(String nothing) {}
}
