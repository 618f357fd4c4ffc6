package org.painpath.local.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.stack.Trouble;

/** What can break, and how often each is chosen. */
final class Targets {
    static final String BACKBONE = "backbone";
    /** PostgreSQL's first process: the whole server is gone, and someone has to start it. */
    static final String POSTGRES = "postgres";
    /** A process of PostgreSQL that serves a client: the server throws out everybody and recovers by itself. */
    static final String BACKEND = "postgres-backend";
    /** A process of PostgreSQL that sends a journal to its connector. */
    static final String WALSENDER = "walsender";

    static final String KAFKA = "kafka";
    static final List<String> SERVICES =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker");

    private final List<Target> targets;

    private Targets(List<Target> targets) {
        this.targets = targets;
    }

    /** @param weight how often it is chosen beside others of its kind */
    record Target(Kind kind, String name, int weight) {
        boolean is(String words) {
            return words.equals(kind.word()) || words.equals(kind.word() + ":" + name);
        }

        @Override
        public String toString() {
            return kind.word() + ":" + name;
        }
    }

    static Targets all() {
        var targets = new ArrayList<Target>();
        SERVICES.forEach(service -> targets.add(new Target(Kind.KILL, service, 2)));
        targets.add(new Target(Kind.KILL, "identity", 1));
        targets.add(new Target(Kind.KILL, BACKBONE, 2));
        targets.add(new Target(Kind.KILL, POSTGRES, 1));
        targets.add(new Target(Kind.KILL, BACKEND, 2));
        targets.add(new Target(Kind.KILL, WALSENDER, 2));
        SERVICES.forEach(service -> targets.add(new Target(Kind.STOP, service, 1)));
        targets.add(new Target(Kind.STOP, BACKBONE, 2));
        targets.add(new Target(Kind.STOP, WALSENDER, 1));
        targets.add(new Target(Kind.CUT, WALSENDER, 2));
        for (var kind : List.of(Kind.CUT, Kind.HALF_OPEN)) {
            targets.add(new Target(kind, POSTGRES, 2));
            targets.add(new Target(kind, KAFKA, 2));
        }
        return new Targets(targets);
    }

    /** @param words each a kind, or a kind and a target as in {@code kill:backbone}; all when there are none */
    Targets only(List<String> words) {
        for (var word : words) {
            if (targets.stream().noneMatch(target -> target.is(word))) {
                throw new Trouble("Nothing is called " + word + "; there is " + targets + ".");
            }
        }
        return words.isEmpty()
                ? this
                : new Targets(targets.stream()
                        .filter(target -> words.stream().anyMatch(target::is))
                        .toList());
    }

    /** Those of some kinds, each as many times as it weighs. */
    List<Target> of(Kind... kinds) {
        return targets.stream()
                .filter(target -> List.of(kinds).contains(target.kind()))
                .flatMap(target -> Stream.generate(() -> target).limit(target.weight()))
                .toList();
    }
}
