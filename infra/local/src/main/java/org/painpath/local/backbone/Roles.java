package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.List;

/**
 * The roles of the database server: one a service, which owns the database of the same name, and the one that reads the
 * journals.
 */
public record Roles(List<Role> services, Role journalReader) {
    public record Role(String name, String password) {}

    public static Roles read(Path root) {
        return Configuration.yaml(root.resolve("infra/postgres/roles.yaml"), Roles.class);
    }

    public Role service(String database) {
        return services.stream()
                .filter(role -> role.name().equals(database))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role for the database " + database));
    }
}
