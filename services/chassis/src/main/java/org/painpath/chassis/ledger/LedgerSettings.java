package org.painpath.chassis.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param grace how old an event must be before its absence is looked into
 * @param consumerPatience how long a look at the topic waits for this service's consumer to say how far it is
 * @param recentEvery how often what changed lately is compared
 * @param fullEvery how often everything is compared
 * @param verifyEvery how often the whole journal is refolded
 * @param clientId the machine client that other services' answers are asked as
 */
@ConfigurationProperties("painpath.ledger")
record LedgerSettings(
        Duration grace,
        Duration consumerPatience,
        Duration recentEvery,
        Duration fullEvery,
        Duration verifyEvery,
        String clientId,
        String clientSecret) {}
