package org.painpath.chassis.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.error.YAMLException;

/** The packs of the class path and, where the clinic has one, of a directory. */
public final class PolicyFiles {
    private PolicyFiles() {}

    /**
     * @param kind of pack: it is in files {@code policy/<kind>-*.yaml}
     * @param directory with further files {@code <kind>-*.yaml}; empty for none
     * @param reader makes a pack of the values of a file, or throws {@link BadPolicy} with every fault
     * @throws BadPolicy with every fault of every file at once, also of what the packs are to each other
     */
    public static <P> PolicyPacks<P> load(String kind, String directory, Function<Map<?, ?>, PolicyPack<P>> reader) {
        List<String> faults = new ArrayList<>();
        List<PolicyPack<P>> packs = new ArrayList<>();
        for (Resource file : files(kind, directory)) {
            try {
                packs.add(reader.apply(yaml(file)));
            } catch (BadPolicy bad) {
                bad.faults().forEach(fault -> faults.add(file.getFilename() + ": " + fault));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(PolicyPacks.faults(packs));
        }
        if (!faults.isEmpty()) {
            throw new BadPolicy(faults);
        }
        return new PolicyPacks<>(packs);
    }

    private static List<Resource> files(String kind, String directory) {
        String names = kind + "-*.yaml";
        List<Resource> files = new ArrayList<>(resources("classpath*:policy/" + names));
        if (!directory.isEmpty()) {
            if (!Files.isDirectory(Path.of(directory))) {
                throw new BadPolicy(List.of("the policy directory is not there"));
            }
            files.addAll(resources("file:" + directory + "/" + names));
        }
        return files;
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern)).stream()
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new BadPolicy(List.of(pattern + ": cannot be read"));
        }
    }

    private static Map<?, ?> yaml(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return PlainYaml.read(stream);
        } catch (IOException e) {
            throw new BadPolicy(List.of("cannot be read"));
        } catch (YAMLException e) {
            throw new BadPolicy(List.of("is not YAML: " + e.getMessage()));
        }
    }
}
