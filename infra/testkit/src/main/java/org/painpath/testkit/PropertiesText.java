package org.painpath.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Settings as a server reads them. */
final class PropertiesText {
    private PropertiesText() {}

    static String of(Properties settings) {
        var text = new StringWriter();
        try {
            settings.store(text, null);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
