package org.painpath.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The architecture in the folders: what the domain packages of a service may know, and how nothing is named. */
public final class ArchitectureRules {
    private static final List<String> EDGES = List.of("web", "events", "store", "fhir", "hl7v2");
    private static final String[] DOMAIN_MAY_KNOW = {
        "java.lang..",
        "java.math..",
        "java.text..",
        "java.time..",
        "java.util..",
        "org.painpath.chassis.domain..",
        "org.painpath.chassis.rules..",
        "org.painpath.instruments..",
        "org.jspecify.."
    };

    private final String service;
    private final DescribedPredicate<JavaClass> domain;

    private ArchitectureRules(String service, DescribedPredicate<JavaClass> domain) {
        this.service = service;
        this.domain = domain;
    }

    /**
     * Checks a service.
     *
     * @param service its root package, as in {@code org.painpath.intake}
     * @param furtherEdges packages that are technical edges of this service alone, as in {@code mail}
     */
    public static void check(String service, String... furtherEdges) {
        var importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        var violations = violations(importer.importPackages(service), service, furtherEdges);
        assertThat(violations).as("the architecture of " + service).isEmpty();
    }

    static List<String> violations(JavaClasses classes, String service, String... furtherEdges) {
        var rules = new ArchitectureRules(service, domainOf(service, furtherEdges));
        return rules.all().stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
    }

    private static DescribedPredicate<JavaClass> domainOf(String service, String... furtherEdges) {
        var edges = Stream.concat(EDGES.stream(), Arrays.stream(furtherEdges))
                .map(edge -> service + "." + edge + "..")
                .toArray(String[]::new);
        var wiring = resideInAPackage(service).and(nameMatching(".*(Application|Configuration)(\\$.*)?"));
        return resideInAPackage(service + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(edges)))
                .and(DescribedPredicate.not(wiring))
                .as("domain classes");
    }

    private List<ArchRule> all() {
        return List.of(
                domainIsPure(),
                domainTakesTimeAndIdsAsArguments(),
                nobodySleeps(),
                namesSaySomething(),
                packagesAreNullMarked());
    }

    private ArchRule domainIsPure() {
        return classes().that(domain).should().onlyDependOnClassesThat(domain.or(resideInAnyPackage(DOMAIN_MAY_KNOW)));
    }

    private ArchRule domainTakesTimeAndIdsAsArguments() {
        return noClasses()
                .that(domain)
                .should()
                .callMethodWhere(calls("java.time..", "now"))
                .orShould()
                .callMethodWhere(calls("java.time..", "system.*"))
                .orShould()
                .callMethodWhere(calls("java.util..", "randomUUID"))
                .orShould()
                .callMethodWhere(calls("java.lang..", "random|currentTimeMillis|nanoTime"))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\..*Random.*");
    }

    private ArchRule nobodySleeps() {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .callMethodWhere(calls("java.lang..", "sleep"));
    }

    private ArchRule namesSaySomething() {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager");
    }

    private ArchRule packagesAreNullMarked() {
        var inNullMarkedPackage = DescribedPredicate.<JavaClass>describe(
                "be in a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
        return classes().that().resideInAPackage(service + "..").should(ArchCondition.from(inNullMarkedPackage));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String packages, String methods) {
        var target = DescribedPredicate.<AccessTarget>describe(
                packages + " " + methods,
                method -> method.getName().matches(methods)
                        && resideInAPackage(packages).test(method.getOwner()));
        return JavaCall.Predicates.target(target);
    }
}
