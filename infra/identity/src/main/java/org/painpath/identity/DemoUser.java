package org.painpath.identity;

/**
 * A person of the demo: logs in to the console by password, and is a client of their own for scripts.
 *
 * @param authenticator whether they carry a device that shows codes: a second factor beside the password
 */
record DemoUser(String user, String name, String role, boolean authenticator) {

    /** Password and client secret; no secret at all, it is printed on the login page. */
    public String secret() {
        return user + "-demo";
    }

    /** What the device and this server share, and as public as the password. */
    String authenticatorSecret() {
        return user + "-demo-authenticator";
    }
}
