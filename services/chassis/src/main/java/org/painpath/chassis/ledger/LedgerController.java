package org.painpath.chassis.ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the ledger of this service says. */
@RestController
final class LedgerController {
    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/ledger")
    LedgerReport ledger() {
        return ledger.report();
    }

    /** @param verify whether to read the whole journal again as well */
    @PostMapping("/ledger/compare")
    LedgerReport compare(@RequestParam(defaultValue = "false") boolean verify) {
        return ledger.compare(verify);
    }
}
