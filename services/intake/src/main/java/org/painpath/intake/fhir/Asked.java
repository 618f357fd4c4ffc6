package org.painpath.intake.fhir;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReferralSubmission;

/** What a body of this door asks for. Reading it checks all that can be checked of it alone, and takes nothing in. */
sealed interface Asked {

    /** A referral to be received, or one that is known to be supplied. */
    record Refers(ReferralSubmission submission) implements Asked {}

    record Cancels(OriginatingId number) implements Asked {}

    record MovesTask(SentTask task) implements Asked {}

    /** @throws FhirRefused 413 or 422 with the place of everything that makes no referral of it */
    static Asked of(Bundle bundle, String json, String sender, LocalDate today) {
        return SentTask.aloneIn(bundle)
                .<Asked>map(MovesTask::new)
                .orElseGet(() -> of(ReferralPackage.of(bundle), json, sender, today));
    }

    /** @throws FhirRefused 422 with the place of everything that makes no referral of it */
    static Asked of(ServiceRequest request, String json, String sender, LocalDate today) {
        return of(ReferralPackage.of(request), json, sender, today);
    }

    private static Asked of(ReferralPackage all, String json, String sender, LocalDate today) {
        return all.isCancelled()
                ? new Cancels(ReferralReader.originatingId(all.request(), json, sender))
                : new Refers(ReferralReader.read(all, json, sender, today));
    }
}
