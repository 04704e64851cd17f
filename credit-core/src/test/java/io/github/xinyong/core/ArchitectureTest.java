package io.github.xinyong.core;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the packages and what public signatures may mention, held against the class files. */
class ArchitectureTest {

    private static final String ROOT = "io.github.xinyong.core";

    /** From the ground up: a package may look at those on lower floors only. The law needs time to say what is in force. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of(""),
            Set.of("time"),
            Set.of("law"),
            Set.of("subject"),
            Set.of("record"),
            Set.of("file"),
            Set.of("disclosure", "json"),
            Set.of("exchange", "report"));

    private static final List<String> ALLOWED = List.of("java.", "io.github.xinyong.", "org.jspecify.annotations.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesLookOnlyAtLowerFloors() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isOwn(target) && !room(target).equals(room(type)) && floor(target) >= floor(type)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(CLASSES).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void publicSignaturesMentionOnlyTheJdkAndOwnModules() {
        Set<String> foreign = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (isVisible(type) && !room(type).equals("json")) {
                mentionedBy(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(each -> !each.isPrimitive())
                        .filter(each -> ALLOWED.stream().noneMatch(each.getName()::startsWith))
                        .forEach(each -> foreign.add(type.getName() + " mentions " + each.getName()));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void onlyTheJsonRoomKnowsJackson() {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(each -> each.getTargetClass().getName().contains("jackson"))
                    .forEach(each -> users.add(room(type)));
        }
        users.remove("json");
        assertThat(users).isEmpty();
    }

    private static Stream<JavaClass> mentionedBy(JavaClass type) {
        Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> isVisible(member.getModifiers()))
                .flatMap(ArchitectureTest::mentionedBy);
        return Stream.concat(parents, Stream.concat(annotations(type.getAnnotations()), members));
    }

    private static Stream<JavaClass> mentionedBy(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(
                Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown), annotations(member.getAnnotations()));
    }

    private static Stream<JavaClass> annotations(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().map(JavaAnnotation::getRawType);
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOwn(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static int floor(JavaClass type) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room(type))) {
                return i;
            }
        }
        throw new AssertionError("No floor for " + type.getName());
    }
}
