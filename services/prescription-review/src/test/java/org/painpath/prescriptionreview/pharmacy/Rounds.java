package org.painpath.prescriptionreview.pharmacy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.painpath.prescriptionreview.store.HandOffs;
import org.springframework.beans.factory.BeanFactory;

/** The courier goes when a test says so. */
public final class Rounds {
    private Rounds() {}

    public static void go(BeanFactory beans) {
        beans.getBean(Courier.class).round();
    }

    /** The process ends when the pharmacy has been spoken to, and nothing of it is written down. */
    public static void goAndDie(BeanFactory beans) {
        var courier = new Courier(
                beans.getBean(HandOffs.class),
                beans.getBean(Courier.Counter.class),
                (id, content) -> {
                    beans.getBean(Pharmacy.class).send(id, content);
                    throw new IllegalStateException("the process ends here");
                },
                beans.getBean(Clock.class),
                Duration.ofMinutes(2));
        assertThatThrownBy(courier::round).isInstanceOf(IllegalStateException.class);
    }
}
