package org.painpath.simulator.clinic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** Who plays which step: the names that {@code scenarios.yaml} uses, each with the person who does it. */
final class Cast {
    /** One thing that one person does for one referral. */
    interface Act {
        void perform(Journey journey, JsonNode with);
    }

    /** An act and the role of whoever does it. */
    record Part(String who, Act act) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();

    Cast(Doors doors) {
        part("send", "referrer", new Referrer(doors)::send);
        cast(new Coordinator(doors));
        cast(new Clinician(doors));
        part("results", "laboratory", new Laboratory(doors)::results);
        part("corrected-results", "laboratory", new Laboratory(doors)::corrections);
        part("results-by-fhir", "laboratory", new FhirLaboratory(doors)::results);
        cast(new Prescribing(doors));
        cast(new Therapist(doors));
        cast(new Downstream(doors));
    }

    Part part(String act) {
        Part part = parts.get(act);
        if (part == null) {
            throw new IllegalArgumentException("No one plays the step " + act + "; there are " + acts());
        }
        return part;
    }

    private void cast(Coordinator coordinator) {
        part("request-information", "coordinator", coordinator::requestInformation);
        part("supply", "coordinator", coordinator::supply);
        part("accept", "coordinator", coordinator::accept);
        part("accept-refused", "coordinator", coordinator::acceptInVain);
        part("decline", "coordinator", coordinator::decline);
        part("withdraw", "coordinator", coordinator::withdraw);
        part("c-ssrs", "coordinator", coordinator::screenForSuicide);
        part("consent", "coordinator", coordinator::consent);
    }

    private void cast(Downstream downstream) {
        part("cancelled-at", "coordinator", downstream::cancelled);
        part("stopped-by", "coordinator", downstream::stopped);
        part("free-again", "coordinator", downstream::free);
    }

    private void cast(Clinician clinician) {
        part("book", "clinician", clinician::book);
        part("history", "clinician", clinician::history);
        part("reconcile", "clinician", clinician::reconcile);
        part("examine", "clinician", clinician::examine);
        part("order", "clinician", clinician::order);
        part("assess", "clinician", clinician::assess);
        part("reopened", "clinician", clinician::reopened);
        part("close-crisis", "clinician", clinician::closeCrisis);
    }

    private void cast(Prescribing prescribing) {
        part("propose", "clinician", prescribing::propose);
        part("propose-refused", "clinician", prescribing::proposeInVain);
        part("check", "pharmacist", prescribing::check);
        part("sign", "prescriber", prescribing::sign);
        part("reject", "pharmacist", prescribing::reject);
        part("resume-prescription", "prescriber", prescribing::resume);
        part("discontinue", "prescriber", prescribing::discontinue);
        part("return", "pharmacist", prescribing::sendBack);
    }

    private void cast(Therapist therapist) {
        part("schedule", "therapist", therapist::schedule);
        part("vitals", "therapist", therapist::vitals);
        part("vitals-refused", "therapist", therapist::vitalsInVain);
        part("attend", "therapist", therapist::attend);
        part("miss", "therapist", therapist::miss);
        part("measure", "therapist", therapist::measure);
        part("adverse-event", "therapist", therapist::adverseEvent);
        part("dose-change", "therapist", therapist::requestDoseChange);
        part("complete", "therapist", therapist::complete);
        part("stop", "therapist", therapist::stop);
    }

    Set<String> acts() {
        return parts.keySet();
    }

    private void part(String name, String who, Act act) {
        parts.put(name, new Part(who, act));
    }
}
