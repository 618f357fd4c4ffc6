package org.painpath.integrationtherapy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Treatment courses: sessions, vital signs, outcomes and adverse events. */
@SpringBootApplication
public class IntegrationTherapyApplication {

    public static void main(String[] args) {
        SpringApplication.run(IntegrationTherapyApplication.class, args);
    }
}
