package org.religionscongress.concord.container;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One method at one path of the API; what stands for a value in the path has no name here. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    /** Two paths are the same endpoint when they differ only in what they call their values and in what they ask. */
    static Endpoint of(String method, String path) {
        var template = Arrays.stream(path.replaceFirst("[?].*", "").split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("{") || part.matches("\\d+") ? "{}" : part)
                .collect(Collectors.joining("/", "/", ""));
        return new Endpoint(method, template);
    }

    /** All that the classes of the application offer. */
    static Set<Endpoint> ofTheApplication() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.religionscongress.concord");
        var endpoints = new TreeSet<Endpoint>();
        for (JavaClass resource : classes) {
            if (resource.isAnnotatedWith(Path.class)) {
                resource.getMethods()
                        .forEach(method -> verb(method).ifPresent(verb -> endpoints.add(of(verb, path(method)))));
            }
        }
        return endpoints;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getOwner().getAnnotationOfType(Path.class).value() + "/" + own;
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
