package org.painpath.intake.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.painpath.intake.screening.PolicyPack;
import org.painpath.intake.screening.PolicyPacks;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.error.YAMLException;

/** The packs of the class path and, where the clinic has one, of a directory. */
public final class PolicyFiles {
    private static final String SHIPPED = "classpath*:policy/screening-*.yaml";

    private PolicyFiles() {}

    /**
     * @param directory with further files {@code screening-*.yaml}; empty for none
     * @throws BadPolicy with every fault of every file at once, also of what the packs are to each other
     */
    public static PolicyPacks load(String directory) {
        List<Resource> files = new ArrayList<>(resources(SHIPPED));
        if (!directory.isEmpty()) {
            if (!Files.isDirectory(Path.of(directory))) {
                throw new BadPolicy(List.of("the policy directory is not there"));
            }
            files.addAll(resources("file:" + directory + "/screening-*.yaml"));
        }
        List<String> faults = new ArrayList<>();
        List<PolicyPack> packs = new ArrayList<>();
        for (Resource file : files) {
            try {
                packs.add(PackReader.read(yaml(file)));
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
        return new PolicyPacks(packs);
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
