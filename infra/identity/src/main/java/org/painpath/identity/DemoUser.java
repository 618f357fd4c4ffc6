package org.painpath.identity;

/** A person of the demo: logs in to the console by password, and is a client of their own for scripts. */
record DemoUser(String user, String name, String role) {

    /** Password and client secret; no secret at all, it is printed on the login page. */
    public String secret() {
        return user + "-demo";
    }
}
