package org.painpath.evaluation.hl7v2;

import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Hl7Answer;
import org.painpath.hl7v2.Hl7Door;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.hl7v2.Taken;
import org.springframework.stereotype.Component;

/** Takes ORU^R01. The same message again gets the same answer and no second effect. */
@Component
final class LabMessages {
    private final Hl7Door door;
    private final ResultRecording recording;

    LabMessages(Hl7Door door, ResultRecording recording) {
        this.door = door;
        this.recording = recording;
    }

    /** @param sender user name */
    Hl7Answer answer(byte[] bytes, String sender) {
        return door.answer(bytes, message -> {
            var recorded = recording.record(LabReportReader.read(reported(message)), sender);
            return Taken.acknowledged(recorded.referralId(), recorded.news());
        });
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
