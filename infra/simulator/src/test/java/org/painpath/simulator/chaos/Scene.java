package org.painpath.simulator.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.painpath.simulator.chaos.Call.Outcome;
import org.painpath.simulator.chaos.Observed.Cursor;
import org.painpath.simulator.chaos.Observed.Heard;
import org.painpath.simulator.chaos.Observed.Parked;
import org.painpath.simulator.chaos.Observed.Place;
import org.painpath.simulator.chaos.Observed.Row;
import org.painpath.simulator.chaos.Observed.Story;
import org.painpath.simulator.chaos.Told.Ended;

/** A small run written by hand: one referral, in which all is as it should be until a test spoils something. */
final class Scene {
    static final String SENDER = "REF-1";
    static final UUID REFERRAL = new UUID(7, 1);
    private static final ClinicFacts FACTS = ClinicFacts.read();
    private static final int PARTITION = 3;

    final List<Call> calls = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<Heard> heard = new ArrayList<>();
    final List<Parked> parked = new ArrayList<>();
    final Map<Place, Long> unread = new HashMap<>();
    final Map<String, UUID> receipts = new HashMap<>(Map.of(SENDER, REFERRAL));
    final List<String> timeline = new ArrayList<>();
    final List<Ended> endings = new ArrayList<>();
    private final Map<String, Map<String, Long>> cursors = new HashMap<>();
    private String outcome = "";

    /** Sent, accepted and taken up by evaluation. */
    static Scene ofAnAcceptedReferral() {
        return new Scene()
                .call("intake", "/fhir", Outcome.OK)
                .published("intake", "referral-received")
                .internal("intake", "screening-facts-recorded")
                .published("intake", "referral-screened")
                .call("intake", "/referrals/accept", Outcome.OK)
                .published("intake", "referral-accepted")
                .published("evaluation", "evaluation-opened");
    }

    Scene call(String service, String act, Outcome outcome) {
        calls.add(new Call(SENDER, service, act, 1, outcome, null));
        return this;
    }

    /** A fact that went all its way: journal, topic, every reader, and tracker's timeline. */
    Scene published(String service, String fact) {
        long sequence = publishedRows(service) + 1;
        var event = UUID.randomUUID();
        rows.add(new Row(service, REFERRAL, sequence(service), sequence, event, fact));
        heard.add(new Heard(service, PARTITION, REFERRAL, sequence, event));
        FACTS.readers().forEach((reader, sources) -> {
            if (sources.contains(service)) {
                cursor(reader, service, sequence);
            }
        });
        timeline.add(service + "/" + fact);
        return this;
    }

    Scene internal(String service, String fact) {
        rows.add(new Row(service, REFERRAL, sequence(service), null, UUID.randomUUID(), fact));
        return this;
    }

    Scene cursor(String reader, String source, long sequence) {
        cursors.computeIfAbsent(reader, _ -> new HashMap<>()).put(source, sequence);
        return this;
    }

    Scene unread(String reader, String source, long records) {
        unread.put(new Place(reader, source, PARTITION), records);
        return this;
    }

    Scene ended(String expected, String trackerSays) {
        endings.add(new Ended(SENDER, expected, ""));
        outcome = trackerSays;
        return this;
    }

    Scene stoppedAt(String trouble) {
        endings.add(new Ended(SENDER, "", trouble));
        return this;
    }

    List<Anomaly> judged() {
        var places = new ArrayList<Cursor>();
        cursors.forEach((reader, sources) ->
                sources.forEach((source, sequence) -> places.add(new Cursor(reader, source, REFERRAL, sequence))));
        var stories = Map.of(REFERRAL, new Story("EVALUATION", outcome, timeline));
        var seen = new Observed(receipts, rows, places, parked, heard, unread, stories);
        return new Judge(FACTS).judge(new Told(calls, endings), seen);
    }

    private long sequence(String service) {
        return rows.stream().filter(row -> row.service().equals(service)).count() + 1;
    }

    private long publishedRows(String service) {
        return rows.stream()
                .filter(row -> row.service().equals(service) && row.isPublished())
                .count();
    }
}
