package org.painpath.console.steps;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** YAML that a person typed, as JSON: days and words stay as they were written, nothing is repeated by reference. */
final class PlainYaml {
    private PlainYaml() {}

    /** @throws IllegalArgumentException if it is not YAML, or not a group of values */
    static JsonNode read(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        var dumper = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new PlainScalars());
        try {
            Object values = yaml.load(text);
            if (values instanceof Map<?, ?> map) {
                return JsonMapper.shared().valueToTree(map);
            }
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        throw new IllegalArgumentException("not a group of values");
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
