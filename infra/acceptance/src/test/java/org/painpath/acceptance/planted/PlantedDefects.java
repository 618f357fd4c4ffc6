package org.painpath.acceptance.planted;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;

/**
 * Puts one defect into the delivery of each of three services, between the consumer and the chassis. The other programs,
 * which the agent's jar reaches too, do not have the classes that this one asks for.
 */
@AutoConfiguration
@ConditionalOnClass(name = "org.painpath.chassis.delivery.Delivery")
public class PlantedDefects {
    private static final String DELIVERIES = "deliveries";

    @Bean
    static BeanPostProcessor defect(Environment environment, ObjectProvider<JdbcTemplate> jdbc) {
        var service = environment.getProperty("spring.application.name", "");
        return new BeanPostProcessor() {
            @Override
            @SuppressWarnings("unchecked")
            public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals(DELIVERIES) ? spoiled(service, (Consumer<Message<List<byte[]>>>) bean, jdbc) : bean;
            }
        };
    }

    private static Consumer<Message<List<byte[]>>> spoiled(
            String service, Consumer<Message<List<byte[]>>> delivery, ObjectProvider<JdbcTemplate> jdbc) {
        return switch (service) {
            case "evaluation" -> new OffsetsBeforeEffect(delivery);
            case "prescription-review" -> new CursorSkipped(delivery, jdbc);
            case "tracker" -> new PartitionParked(delivery);
            default -> delivery;
        };
    }
}
