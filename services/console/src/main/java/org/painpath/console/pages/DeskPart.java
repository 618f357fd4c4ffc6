package org.painpath.console.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Deliveries.Ledger;
import org.painpath.console.clinic.Deliveries.Parked;

/**
 * One service on the health page.
 *
 * @param ready whether it says that it is; false also where it does not answer
 * @param parkedTrouble why nothing is known of what waits
 * @param more whether more events wait than are shown
 * @param ledger absent where this role does not see it, or it does not answer
 */
public record DeskPart(
        ClinicService service,
        boolean ready,
        List<Parked> parked,
        boolean more,
        @Nullable String parkedTrouble,
        @Nullable Ledger ledger,
        @Nullable String ledgerTrouble) {

    /** Whether nothing of it is known. */
    public boolean isSilent() {
        return !ready && parkedTrouble != null;
    }

    public boolean isWell() {
        return ready && parked.isEmpty() && parkedTrouble == null && (ledger == null || ledger.wrong() == 0);
    }
}
