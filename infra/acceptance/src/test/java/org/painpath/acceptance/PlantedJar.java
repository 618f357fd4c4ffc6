package org.painpath.acceptance;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.painpath.acceptance.planted.Agent;
import org.painpath.acceptance.planted.PlantedDefects;

/** The planted defects as an agent's jar. */
final class PlantedJar {
    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private PlantedJar() {}

    static Path in(Path folder) throws IOException, URISyntaxException {
        var jar = folder.resolve("planted.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            var classes = Path.of(Agent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var own = classes.resolve(Agent.class.getPackageName().replace('.', '/'));
            try (var files = Files.list(own)) {
                for (var file : files.toList()) {
                    add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            add(out, IMPORTS, PlantedDefects.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", Agent.class.getName());
        return manifest;
    }
}
