package org.painpath.identity;

/** A program that asks the services in its own name; it cannot log in. */
record Machine(String client, String role) {

    /** As public as those of the demo people. */
    public String secret() {
        return client + "-demo";
    }
}
