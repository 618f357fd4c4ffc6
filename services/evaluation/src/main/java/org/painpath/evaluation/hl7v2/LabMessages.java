package org.painpath.evaluation.hl7v2;

import java.time.ZoneId;
import org.painpath.evaluation.diagnostics.ReportNotTaken;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.evaluation.store.ResultRecording;
import org.painpath.evaluation.store.ResultRecording.Recorded;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Hl7Answer;
import org.painpath.hl7v2.Hl7Door;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.hl7v2.Taken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes ORU^R01. The same message again gets the same answer and no second effect. */
@Component
final class LabMessages {
    private final Hl7Door door;
    private final ResultRecording recording;
    private final UnitConversion conversion;
    private final ZoneId zone;

    LabMessages(
            Hl7Door door,
            ResultRecording recording,
            UnitConversion conversion,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.door = door;
        this.recording = recording;
        this.conversion = conversion;
        this.zone = zone;
    }

    /** @param sender user name */
    Hl7Answer answer(byte[] bytes, String sender) {
        return door.answer(bytes, message -> {
            var recorded = record(reported(message), sender);
            return Taken.acknowledged(recorded.referralId(), recorded.news());
        });
    }

    private Recorded record(Er7Message message, String sender) {
        try {
            return recording.record(LabReportReader.read(message, conversion, zone), sender);
        } catch (ReportNotTaken notTaken) {
            throw Hl7Refused.error(error(notTaken));
        }
    }

    private static Hl7Error error(ReportNotTaken notTaken) {
        return switch (notTaken.reason()) {
            case NO_RESULT_THAT_IS_READ -> new Hl7Error(Hl7Error.Code.TABLE_VALUE, "OBX^1^3", notTaken.words());
            case NO_NUMBER_OF_OURS, NUMBERS_OF_DIFFERENT_REFERRALS ->
                new Hl7Error(Hl7Error.Code.UNKNOWN_KEY, "OBR^1^2", notTaken.words());
            case REFUSED_BY_THE_EVALUATION -> new Hl7Error(Hl7Error.Code.UNKNOWN_KEY, "", notTaken.words());
        };
    }

    private static Er7Message reported(Er7Message message) {
        if (!message.header().type().equals("ORU")) {
            throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_MESSAGE, "MSH^1^9", "ORU^R01 is taken here.");
        }
        if (!message.header().trigger().equals("R01")) {
            throw Hl7Refused.reject(Hl7Error.Code.UNSUPPORTED_EVENT, "MSH^1^9", "ORU^R01 is taken here.");
        }
        return message;
    }
}
