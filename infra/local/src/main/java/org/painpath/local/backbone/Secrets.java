package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.Optional;

/** A folder with one file a secret, as containers are given them. */
public record Secrets(Path folder) {
    private static final String FOLDER = "PAINPATH_SECRETS";
    private static final String CONNECT = "PAINPATH_CONNECT_PASSWORD";

    /** Empty on a machine of one's own, where the passwords of the demo are in the files beside the roles. */
    public static Optional<Secrets> given() {
        return Optional.ofNullable(System.getenv(FOLDER)).map(Path::of).map(Secrets::new);
    }

    /**
     * A reference that Connect itself replaces by the password of who reads the journals, so that a connector's
     * configuration, which Kafka keeps and Connect shows, does not have it.
     */
    public static Optional<String> asConnectSeesThem() {
        return Optional.ofNullable(System.getenv(CONNECT));
    }

    public String of(String name) {
        return Configuration.text(folder.resolve(name)).strip();
    }
}
