package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.List;

/**
 * The roles of the database server: one a service, which owns the database of the same name, and the one that reads the
 * journals.
 */
public record Roles(List<Role> services, Role journalReader) {
    public record Role(String name, String password) {
        private Role with(Secrets secrets) {
            return new Role(name, secrets.of("postgres-" + name.replace('_', '-')));
        }
    }

    /** With the passwords of the file, or, where there is a folder of secrets, with those of that folder. */
    public static Roles read(Path root) {
        var roles = Configuration.yaml(root.resolve("infra/postgres/roles.yaml"), Roles.class);
        return Secrets.given().map(roles::with).orElse(roles);
    }

    private Roles with(Secrets secrets) {
        return new Roles(services.stream().map(role -> role.with(secrets)).toList(), journalReader.with(secrets));
    }

    public Role service(String database) {
        return services.stream()
                .filter(role -> role.name().equals(database))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role for the database " + database));
    }
}
