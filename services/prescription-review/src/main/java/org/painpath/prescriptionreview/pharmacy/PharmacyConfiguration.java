package org.painpath.prescriptionreview.pharmacy;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.painpath.chassis.Beat;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.security.MachineToken;
import org.painpath.fhir.FhirReader;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.HandOffCounts;
import org.painpath.prescriptionreview.store.HandOffs;
import org.painpath.prescriptionreview.store.Registrations;
import org.painpath.prescriptionreview.web.FeedStandings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Over HTTP where a pharmacy is named, into a folder where a folder is, and else messages stay due. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PharmacySettings.class)
class PharmacyConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Pharmacy pharmacy(PharmacySettings settings) {
        if (!settings.url().isBlank()) {
            return new HttpPharmacy(settings.address(), settings.token(), settings.connect(), settings.answer());
        }
        return settings.folder().isBlank()
                ? (_, _) -> new Sending.Later("no-pharmacy")
                : new FolderPharmacy(Path.of(settings.folder()));
    }

    @Bean
    NamesForExport namesForExport(
            PharmacySettings settings,
            @Value("${painpath.sources.intake}") URI intake,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            Clock clock) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        RestClient http = RestClient.builder().requestFactory(requests).build();
        return new NamesForExport(
                http.mutate().baseUrl(intake).build(),
                new MachineToken(http, issuer, settings.clientId(), settings.clientSecret(), clock));
    }

    @Bean
    Courier.Counter pharmacyCounter(
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            HandOffs messages,
            FeedStandings feeds,
            PolicyPacks<DosingPolicy> packs,
            Registrations registrations,
            NamesForExport names,
            FhirReader fhir,
            @Value("${painpath.clinic-zone}") ZoneId clinic) {
        return new PharmacyCounter(desk, messages, feeds, packs::on, registrations, names, fhir, clinic);
    }

    @Bean
    Courier courier(
            HandOffs messages, Courier.Counter counter, Pharmacy pharmacy, Clock clock, PharmacySettings settings) {
        return new Courier(messages, counter, pharmacy, clock, settings.doubtAfter());
    }

    /** Without a pharmacy nobody goes, and no name is asked for. */
    @Bean
    Beat courierRounds(Courier courier, PharmacySettings settings) {
        boolean goes = !settings.url().isBlank() || !settings.folder().isBlank();
        return new Beat("courier", settings.every(), goes ? courier::round : () -> {});
    }

    @Bean
    HandOffMetrics handOffMetrics(HandOffCounts messages, Clock clock) {
        return new HandOffMetrics(messages, clock);
    }
}
