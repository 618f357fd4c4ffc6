package org.painpath.intake.reception;

import java.util.UUID;

/**
 * What became of a submission.
 *
 * @param created false where the referral was known already by its originating id: nothing was recorded
 */
public record ReceptionResult(UUID referralId, boolean created) {}
