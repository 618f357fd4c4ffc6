package org.painpath.testkit.badclinic.visit;

import java.time.Instant;
import org.painpath.testkit.badclinic.web.VisitPage;

/** Breaks every rule once. */
final class VisitManager {
    private final VisitPage page;

    VisitManager(VisitPage page) {
        this.page = page;
    }

    Instant visit() throws InterruptedException {
        Thread.sleep(1);
        page.show();
        return Instant.now();
    }
}
