package org.painpath.intake.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.painpath.chassis.Beat;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.store.Messages;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.Referrers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail by SMTP where a server is named, into a folder where a folder is, and else it stays due. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Mailbox mailbox(
            JavaMailSender server,
            @Value("${spring.mail.host}") String host,
            @Value("${painpath.mail.folder}") String folder) {
        if (!host.isBlank()) {
            return new SmtpMailbox(server);
        }
        return folder.isBlank() ? (_, _) -> new Sending.Later("no-mailbox") : new FolderMailbox(Path.of(folder));
    }

    @Bean
    Mails mails(Clinic clinic, @Value("${painpath.mail.from}") String from, ItemWords words) {
        return new Mails(clinic, from, words::of);
    }

    @Bean
    ItemWords itemWords(PolicyPacks<ScreeningPolicy> packs, ClinicCalendar calendar) {
        PolicyPacks<Screening> screenings = packs.map(Screening::under);
        return new ItemWords(code -> screenings.on(calendar.today()).item(code));
    }

    @Bean
    Postman postman(
            Messages messages,
            Patients patients,
            Referrers referrers,
            Mails mails,
            Mailbox mailbox,
            Clock clock,
            @Value("${painpath.mail.doubt-after}") Duration doubtAfter) {
        return new Postman(messages, new Addresses(patients, referrers), mails, mailbox, clock, doubtAfter);
    }

    @Bean
    Beat rounds(Postman postman, @Value("${painpath.mail.every}") Duration every) {
        return new Beat("postman", every, postman::round);
    }

    @Bean
    MessageMetrics messageMetrics(Messages messages, Clock clock) {
        return new MessageMetrics(messages, clock);
    }
}
