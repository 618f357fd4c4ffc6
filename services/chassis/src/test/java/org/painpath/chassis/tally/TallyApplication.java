package org.painpath.chassis.tally;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service of the smallest kind, to try the chassis with. */
@SpringBootApplication
public class TallyApplication {

    @Bean
    Tally.TallyDecider decider() {
        return new Tally.TallyDecider();
    }

    @Bean
    EventTypes<Tally.Event> eventTypes(@Value("${spring.application.name}") String service) {
        return EventTypes.<Tally.Event>of(service)
                .published("added", Tally.Added.class)
                .internal("counted", Tally.Counted.class);
    }

    @Bean
    Reactions<Tally.Command> reactions() {
        return Reactions.<Tally.Command>none()
                .on("painpath.intake.added.v1", Tally.Added.class, added -> new Tally.Add(added.amount()))
                .on("painpath.intake.taken-back.v1", Tally.Added.class, taken -> new Tally.Add(-taken.amount()))
                .endings("painpath.intake.taken-back.v1")
                .notOurs("painpath.intake.ignored.v1");
    }

    @Bean
    Worklist<Tally> worklist(JdbcTemplate jdbc) {
        return changed -> jdbc.batchUpdate(
                """
                insert into tally (referral_id, version, sum) values (?, ?, ?)
                on conflict (referral_id) do update set version = excluded.version, sum = excluded.sum""",
                changed.stream()
                        .map(tally -> new Object[] {
                            tally.referralId(), tally.version(), tally.state().sum()
                        })
                        .toList());
    }

    @Bean
    Refold<Tally> refold(Worklist<Tally> worklist) {
        return new Refold<>(worklist, "tally", List.of("version", "sum"));
    }

    @RestController
    record TallyController(
            Commands<Tally.Command, Tally, Tally.Event> commands, Desk<Tally.Command, Tally, Tally.Event> desk) {

        @PostMapping("/tallies/{referralId}/add")
        ResponseEntity<Tally> add(@PathVariable UUID referralId, @RequestBody Tally.Add body, Principal person) {
            var done = Commands.orRefuse(commands.run(referralId, person.getName(), "add", body));
            return ResponseEntity.ok().eTag(Commands.etag(done.version())).body(done.state());
        }

        @GetMapping("/tallies/{referralId}")
        Tally tally(@PathVariable UUID referralId) {
            return desk.read(referralId).orElseThrow(Refusal::notFound).state();
        }
    }
}
