package org.religionscongress.concord.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A file of processes/ and the model in it. */
record ModelFile<M>(String name, M model) {

    private static final Path DIRECTORY = Path.of("processes");

    static List<ModelFile<BpmnModelInstance>> processes() {
        return paths(".bpmn").stream()
                .map(path -> process(path.getFileName().toString(), read(path)))
                .toList();
    }

    static List<ModelFile<DmnModelInstance>> decisions() {
        return paths(".dmn").stream()
                .map(path -> decision(path.getFileName().toString(), read(path)))
                .toList();
    }

    static ModelFile<BpmnModelInstance> process(String name, String text) {
        return new ModelFile<>(name, Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    static ModelFile<DmnModelInstance> decision(String name, String text) {
        return new ModelFile<>(name, Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    static List<Path> paths(String extension) {
        try (var paths = Files.list(DIRECTORY)) {
            return paths.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String camelCaseStem() {
        return Pattern.compile("-(.)").matcher(stem()).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name;
    }
}
