package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Names temporary folders by letters. The usual names hold up to nineteen random digits, among them now and then a
 * person's number, which the program masks where it names the file.
 */
public final class WordyFolder implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        StringBuilder name = new StringBuilder("credit-");
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(character -> character != '-')
                .forEach(digit -> name.append((char) ('a' + Character.digit(digit, 16))));
        return Files.createDirectory(
                Path.of(System.getProperty("java.io.tmpdir")).resolve(name.toString()));
    }
}
