package org.painpath.intake.web;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.store.PatientMatches;
import org.painpath.intake.store.PatientMatches.Judgement;
import org.painpath.intake.store.PatientMatches.Match;
import org.painpath.intake.store.Patients;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Patients that may be one person: a coordinator looks at both and says which it is. Nothing is merged. */
@RestController
class PatientMatchController {
    private static final int LARGEST_PAGE = 200;
    private static final String READ = "read-identity";
    private static final String ALREADY_JUDGED = "already-judged";

    private final PatientMatches matches;
    private final Patients patients;
    private final Audit audit;
    private final Clock clock;

    PatientMatchController(PatientMatches matches, Patients patients, Audit audit, Clock clock) {
        this.matches = matches;
        this.patients = patients;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param next what to give as {@code after} for the next page; absent on the last one */
    record MatchPage(List<Match> items, @Nullable UUID next) {}

    /** Both patients as each was sent; {@code received} came later. */
    record SideBySide(Match match, PatientIdentity received, PatientIdentity known) {}

    /** Those that nobody has judged, the oldest first; without who the patients are. */
    @GetMapping("/patient-matches")
    MatchPage openMatches(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.field("limit", "must be from 1 to " + LARGEST_PAGE);
        }
        List<Match> rows = matches.open(after, limit + 1);
        boolean more = rows.size() > limit;
        List<Match> items = more ? rows.subList(0, limit) : rows;
        return new MatchPage(items, more ? items.getLast().matchId() : null);
    }

    @GetMapping("/patient-matches/{matchId}")
    @Transactional
    ResponseEntity<SideBySide> sideBySide(@PathVariable UUID matchId, Principal person) {
        Match match = matches.find(matchId).orElseThrow(Refusal::notFound);
        var both = new SideBySide(
                match,
                identity(match.patientId(), match.referralId(), person),
                identity(match.knownPatientId(), match.knownReferralId(), person));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(both);
    }

    @PostMapping("/patient-matches/{matchId}/same")
    @Transactional(noRollbackFor = Refusal.class)
    Match samePatient(@PathVariable UUID matchId, Principal person) {
        return judge(matchId, Judgement.SAME, "match-same-patient", person);
    }

    @PostMapping("/patient-matches/{matchId}/different")
    @Transactional(noRollbackFor = Refusal.class)
    Match differentPatients(@PathVariable UUID matchId, Principal person) {
        return judge(matchId, Judgement.DIFFERENT, "match-different-patients", person);
    }

    private PatientIdentity identity(UUID patientId, UUID referralId, Principal person) {
        audit.record(person.getName(), READ, referralId, "done");
        return patients.read(patientId).orElseThrow(Refusal::notFound).identity();
    }

    /** The same judgement again changes nothing; another one is refused, and the audit of that is kept. */
    private Match judge(UUID matchId, Judgement judgement, String action, Principal person) {
        boolean judged = matches.judge(matchId, judgement, person.getName(), clock.instant());
        Match now = matches.find(matchId).orElseThrow(Refusal::notFound);
        boolean holds = now.state() == judgement;
        audit.record(person.getName(), action, now.referralId(), judged ? "done" : holds ? "nothing" : ALREADY_JUDGED);
        if (!holds) {
            throw new Refusal(HttpStatus.CONFLICT, ALREADY_JUDGED, "Somebody has judged these two patients otherwise.");
        }
        return now;
    }
}
