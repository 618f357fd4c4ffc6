package org.painpath.chassis.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The filters and the error answers of every service, behind the security chain. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class WebConfiguration {

    @Bean
    Answers answers(List<Answers.Dialect> dialects) {
        return new Answers(dialects);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI().info(new Info().title("Painpath " + service).version("1"));
    }

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(Answers answers) {
        var registration = new FilterRegistrationBean<>(new RequestGuard(answers));
        registration.setOrder(10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${painpath.reads-by-post:}") Set<String> readsByPost) {
        var registration = new FilterRegistrationBean<>(
                new IdempotencyFilter(new IdempotencyKeys(jdbc), new TransactionTemplate(transactions), readsByPost));
        registration.setOrder(20);
        return registration;
    }
}
