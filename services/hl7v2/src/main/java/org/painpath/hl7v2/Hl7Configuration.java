package org.painpath.hl7v2;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What a service gets by depending on this module. */
@AutoConfiguration
public class Hl7Configuration {

    @Bean
    Hl7Door hl7Door(Clock clock) {
        return new Hl7Door(clock);
    }

    @Bean
    Hl7Dialect hl7Dialect(Clock clock) {
        return new Hl7Dialect(clock);
    }
}
