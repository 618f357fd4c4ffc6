package org.painpath.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the text is, beside how it looks: elements in reading order, each with the marked content of its pages (ISO 32000, 14.7). */
final class StructureTree {

    record Element(PDStructureElement element) {}

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all;
    private final List<COSArray> parents = new ArrayList<>();

    StructureTree(PDDocument document) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.all = new PDStructureElement("Document", root);
        root.appendKid(all);
    }

    void begin(PDPage page) {
        page.setStructParents(parents.size());
        parents.add(new COSArray());
    }

    Element element(String tag) {
        var element = new PDStructureElement(tag, all);
        all.appendKid(element);
        return new Element(element);
    }

    /** @return the number of the content that is written next on this page */
    int mark(Element owner, PDPage page) {
        COSArray ofPage = parents.get(page.getStructParents());
        int number = ofPage.size();
        ofPage.add(owner.element().getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        owner.element().appendKid(reference);
        return number;
    }

    void close() {
        Map<Integer, PDParentTreeValue> pages = new HashMap<>();
        for (int page = 0; page < parents.size(); page++) {
            pages.put(page, new PDParentTreeValue(parents.get(page)));
        }
        var tree = new PDNumberTreeNode(new COSDictionary(), PDParentTreeValue.class);
        tree.setNumbers(pages);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        root.getCOSObject().setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    }
}
