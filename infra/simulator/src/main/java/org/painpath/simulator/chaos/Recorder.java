package org.painpath.simulator.chaos;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Answer;
import org.painpath.simulator.doors.Attempt;
import org.painpath.simulator.doors.Witness;

/** Writes into the history what is asked and answered about one referral. */
final class Recorder implements Witness {
    private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern OBSERVATION = Pattern.compile("(?m)^OBX\\|");

    private final History history;
    private final String sender;
    private final Map<String, String> services = new LinkedHashMap<>();

    /** @param sender the sender's number of the referral */
    Recorder(History history, Addresses addresses, String sender) {
        this.history = history;
        this.sender = sender;
        services.put(addresses.intake().getAuthority(), "intake");
        services.put(addresses.evaluation().getAuthority(), "evaluation");
        services.put(addresses.prescriptionReview().getAuthority(), "prescription-review");
        services.put(addresses.integrationTherapy().getAuthority(), "integration-therapy");
    }

    @Override
    public void saw(Knock knock) {
        var service = service(knock.address());
        var act = ID.matcher(knock.address().getPath()).replaceAll("");
        int effects = act.equals("/hl7v2") && service.equals("evaluation") ? observations(knock.body()) : 1;
        switch (knock.attempt()) {
            case Attempt.Answered(Answer answer) ->
                add(
                        knock,
                        service,
                        act,
                        effects,
                        reply(answer),
                        answer.status(),
                        answer.headers().firstValue("Painpath-Referral").orElse(null));
            case Attempt.Unsent _ -> add(knock, service, act, effects, Reply.UNSENT, 0, null);
            case Attempt.Unanswered _ -> add(knock, service, act, effects, Reply.UNKNOWN, 0, null);
        }
    }

    private void add(
            Knock knock, String service, String act, int effects, Reply reply, int status, @Nullable String referral) {
        history.add(new HistoryLine(
                knock.at(),
                Instant.now(),
                sender,
                knock.idempotencyKey(),
                service,
                act,
                effects,
                reply,
                status,
                referral));
    }

    /** An answer that something failed is no promise that nothing was done. */
    private static Reply reply(Answer answer) {
        if (answer.isSuccess()) {
            return Reply.OK;
        }
        return answer.status() >= 500 || answer.status() == 429 ? Reply.UNKNOWN : Reply.FAIL;
    }

    private String service(URI address) {
        var service = services.get(address.getAuthority());
        if (service == null) {
            throw new IllegalArgumentException("No service at " + address);
        }
        return service;
    }

    /** Each result of a laboratory report is a fact of its own. */
    private static int observations(String report) {
        return (int) OBSERVATION.matcher(report.replace('\r', '\n')).results().count();
    }
}
