package org.painpath.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** Finds the elements that R4 requires and a resource lacks; the parser does not look for them. */
final class RequiredElements {
    private static final int MOST = 20;

    private final FhirContext context;
    private final List<Issue> missing = new ArrayList<>();

    private RequiredElements(FhirContext context) {
        this.context = context;
    }

    static List<Issue> missingIn(Resource resource, FhirContext context) {
        RequiredElements search = new RequiredElements(context);
        search.examine(resource, resource.fhirType());
        return search.missing;
    }

    private void examine(IBase element, String path) {
        if (!(context.getElementDefinition(element.getClass())
                instanceof BaseRuntimeElementCompositeDefinition<?> definition)) {
            return;
        }
        for (BaseRuntimeChildDefinition child : definition.getChildren()) {
            List<IBase> values = child.getAccessor().getValues(element);
            String childPath = path + "." + child.getElementName();
            if (child.getMin() > 0 && values.stream().allMatch(value -> value == null || value.isEmpty())) {
                report(childPath);
            }
            for (int i = 0; i < values.size(); i++) {
                examine(values.get(i), child.getMax() == 1 ? childPath : "%s[%d]".formatted(childPath, i));
            }
        }
    }

    private void report(String path) {
        if (missing.size() < MOST) {
            missing.add(new Issue(IssueType.REQUIRED, "A required element is missing.", path));
        }
    }
}
