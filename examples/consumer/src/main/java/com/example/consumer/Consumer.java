package com.example.consumer;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Uses the three libraries from outside, and looks at what came with them. Ends with status 0 if all is as promised. */
final class Consumer {

    /** Where modules may come from: the JDK, ourselves, the libraries, and the one dependency that they have. */
    private static final List<String> EXPECTED =
            List.of("java.", "jdk.", "com.example.consumer", "io.github.xinyong.", "tools.jackson.", "com.fasterxml.jackson.annotation");

    private Consumer() {}

    public static void main(String[] args) {
        String organization = "91350100PDY000012";
        char check = CheckCharacterSystems.GB_32100.compute(organization);
        require(CheckCharacterSystems.GB_32100.verify(organization + check), "a computed check character verifies");
        System.out.println(organization + check + " (made up) verifies");

        if (Consumer.class.getModule().isNamed()) {
            lookAtModules();
        } else {
            System.out.println("class path");
        }
    }

    private static void lookAtModules() {
        Set<String> names = ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .map(ModuleDescriptor::name)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeIf(name -> name.startsWith("java.") || name.startsWith("jdk."));
        System.out.println("module path: " + String.join(", ", names));
        for (String library : List.of("codes", "core", "rules")) {
            Module module = ModuleLayer.boot().findModule("io.github.xinyong." + library).orElseThrow();
            require(!module.getDescriptor().isAutomatic(), module.getName() + " has a descriptor of its own");
        }
        for (String name : names) {
            require(EXPECTED.stream().anyMatch(name::startsWith), name + " is expected on the module path");
        }
    }

    private static void require(boolean promise, String text) {
        if (!promise) {
            throw new IllegalStateException("not so: " + text);
        }
    }
}
