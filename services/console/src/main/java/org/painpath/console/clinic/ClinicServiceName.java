package org.painpath.console.clinic;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Services in paths go by their wire name: {@code prescription-review}. */
@Component
final class ClinicServiceName implements Converter<String, ClinicService> {

    /** @throws IllegalArgumentException where there is no such service */
    @Override
    public ClinicService convert(String name) {
        return Arrays.stream(ClinicService.values())
                .filter(service -> service.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such service"));
    }
}
