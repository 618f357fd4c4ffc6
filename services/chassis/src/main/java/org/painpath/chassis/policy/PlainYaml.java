package org.painpath.chassis.policy;

import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML with no surprises: NO and ON are words, a day stays as it was written (the library would take the 32nd of December for
 * the first of January), no key comes twice, nothing is repeated by reference.
 */
public final class PlainYaml {
    private PlainYaml() {}

    /** @throws YAMLException if it is not YAML, or not a group of values */
    public static Map<?, ?> read(InputStream stream) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        var dumper = new DumperOptions();
        Object values = new Yaml(
                        new SafeConstructor(options), new Representer(dumper), dumper, options, new PlainScalars())
                .load(stream);
        if (values instanceof Map<?, ?> map) {
            return map;
        }
        throw new YAMLException("not a group of values");
    }

    private static final class PlainScalars extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null"), "~n");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
        }
    }
}
