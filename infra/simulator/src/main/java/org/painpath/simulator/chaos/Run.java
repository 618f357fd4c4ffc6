package org.painpath.simulator.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.painpath.simulator.clinic.Scenarios;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Manners;
import org.painpath.simulator.doors.Patience;

/** One run: load while someone else breaks things; once all is whole again, rest; then the judgement. */
public final class Run {
    private static final Duration ENDLESS = Duration.ofHours(1);
    /** Shorter than most of what breaks, so that calls end as unknown. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    /** Longer than people wait: whoever comes back must not be met by a crowd. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private static final Duration CALM = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofSeconds(180);

    private final Options options;
    private final ClinicFacts facts = ClinicFacts.read();

    public Run(Options options) {
        this.options = options;
    }

    /**
     * @param rate referrals a second
     * @param share of them that is carried through all stages
     * @param stories only scenarios whose name contains this are carried through
     * @param history where the driver's own record is written
     * @param faults where whoever breaks things writes what it did
     */
    public record Options(
            Addresses addresses,
            String postgres,
            String kafka,
            double rate,
            double share,
            String stories,
            long seed,
            Path history,
            Path faults) {}

    /** @param untilHealed ends, or has a byte, when nothing is broken any more */
    public Report play(InputStream untilHealed)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        try (var history = new History(options.history())) {
            var load = new Load(
                    doors(ENDLESS),
                    doors(Duration.ZERO),
                    history,
                    new Mix(Scenarios.read().all(), options.stories(), options.share(), options.seed()));
            Thread.startVirtualThread(() -> awaitHealing(untilHealed, load));
            load.play(options.rate());
            load.awaitEndings();
            return judge(load, history);
        }
    }

    private Report judge(Load load, History history)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        try (var topics = new Topics(options.kafka(), facts.journals())) {
            var look = new Look(facts, new Journals(options.postgres()), topics);
            var seen = new Quiet(look, facts, CALM, LONGEST_REST).await(load.senders());
            var stories = new Stories(doors(LONGEST_REST)).of(seen.receipts().values());
            var faults = FaultLine.read(options.faults());
            return new Report(new Result(
                    options.seed(),
                    faults,
                    load.senders().size(),
                    load.told(),
                    new Judge(facts).judge(load.told(), seen.with(stories)),
                    Recovery.of(faults, history.lines())));
        }
    }

    private static void awaitHealing(InputStream untilHealed, Load load) {
        try {
            untilHealed.read();
        } catch (IOException closed) {
            // nobody is there any more to heal anything
        } finally {
            load.end();
        }
    }

    private Doors doors(Duration patience) {
        return new Doors(options.addresses(), new Manners(new Patience(patience, LONGEST_PAUSE), ANSWER_WITHIN, true));
    }
}
