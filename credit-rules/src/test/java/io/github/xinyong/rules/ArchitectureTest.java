package io.github.xinyong.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of this module's packages and the words of its public signatures, held against its class files. */
class ArchitectureTest {

    private static final String ROOT = "io.github.xinyong.rules";

    /** The packages from the ground up; each may look only at floors below its own, so there can be no cycle. */
    private static final List<Set<String>> FLOORS =
            List.of(Set.of(""), Set.of("json"), Set.of("engine"), Set.of("scheme"), Set.of("analysis", "compare"));

    /** Where the types of a public signature may come from. */
    private static final List<String> ALLOWED = List.of(
            "java.", ROOT + ".", "io.github.xinyong.codes.", "io.github.xinyong.core.", "org.jspecify.annotations.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsFloor() {
        Set<String> rooms = new HashSet<>();
        FLOORS.forEach(rooms::addAll);
        assertThat(CLASSES.stream().map(ArchitectureTest::room)).isNotEmpty().allMatch(rooms::contains);
    }

    @Test
    void packagesLookOnlyAtFloorsBelowTheirOwn() {
        Set<String> above = new TreeSet<>();
        for (int i = FLOORS.size() - 1; i >= 0; i--) {
            above.addAll(FLOORS.get(i));
            for (String room : FLOORS.get(i)) {
                Set<String> forbidden = new TreeSet<>(above);
                forbidden.remove(room);
                noClasses()
                        .that(liveIn(Set.of(room)))
                        .should()
                        .dependOnClassesThat(liveIn(forbidden))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void publicSignaturesMentionOnlyTheJdkAndOurOwnModules() {
        Set<String> foreign = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            mentionedBy(type)
                    .map(JavaClass::getBaseComponentType)
                    .filter(Predicate.not(JavaClass::isPrimitive))
                    .map(JavaClass::getName)
                    .filter(name -> ALLOWED.stream().noneMatch(name::startsWith))
                    .forEach(name -> foreign.add(type.getName() + " mentions " + name));
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void onlyTheJsonRoomKnowsJackson() {
        noClasses()
                .that(liveIn(Set.of("", "engine", "scheme", "analysis", "compare")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CLASSES);
    }

    /** Everything that a user of a type sees of it: what it is, its members, what they throw, how all are annotated. */
    private static Stream<JavaClass> mentionedBy(JavaClass type) {
        if (!isVisible(type)) {
            return Stream.empty();
        }
        Stream<JavaClass> self = Stream.of(
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream()),
                        type.getTypeParameters().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()),
                        type.getAnnotations().stream().map(JavaAnnotation::getRawType))
                .flatMap(part -> part);
        return Stream.concat(
                self,
                type.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .flatMap(ArchitectureTest::mentionedBy));
    }

    private static Stream<JavaClass> mentionedBy(JavaMember member) {
        Stream<JavaClass> types = Stream.concat(
                member.getAllInvolvedRawTypes().stream(),
                member.getAnnotations().stream().map(JavaAnnotation::getRawType));
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaClass> annotations =
                    unit.getParameterAnnotations().stream().flatMap(Set::stream).map(JavaAnnotation::getRawType);
            types = Stream.concat(types, Stream.concat(unit.getExceptionTypes().stream(), annotations));
        }
        return types;
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static DescribedPredicate<JavaClass> liveIn(Set<String> rooms) {
        return DescribedPredicate.describe(
                "live in " + rooms,
                type -> (type.getPackageName() + ".").startsWith(ROOT + ".") && rooms.contains(room(type)));
    }
}
