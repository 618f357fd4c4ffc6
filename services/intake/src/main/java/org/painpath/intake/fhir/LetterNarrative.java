package org.painpath.intake.fhir;

import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.painpath.intake.letters.OutcomeLetter;

/** The text of the letter for people, as FHIR keeps it. Nothing of it is parsed, so nothing in a name can be markup. */
final class LetterNarrative {
    private LetterNarrative() {}

    static Narrative ofFacts(OutcomeLetter letter) {
        XhtmlNode div = div();
        var list = div.addTag("ul");
        letter.facts().forEach(fact -> list.addTag("li").addText(fact.name() + ": " + fact.value()));
        return generated(div);
    }

    static Narrative ofParagraphs(OutcomeLetter letter) {
        XhtmlNode div = div();
        letter.paragraphs().forEach(paragraph -> div.addTag("p").addText(paragraph));
        div.addTag("p").addText(String.join(", ", letter.writtenBy()));
        return generated(div);
    }

    private static XhtmlNode div() {
        var div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        return div;
    }

    private static Narrative generated(XhtmlNode div) {
        var narrative = new Narrative();
        narrative.setStatus(NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }
}
