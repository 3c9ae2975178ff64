package org.religionscongress.concord.platform.openapi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The methods behind the calls, which the generator names by package, class and method. */
final class ResourceMethod {
    private ResourceMethod() {}

    static Method named(String operationId) {
        int dash = operationId.lastIndexOf('_');
        String name = operationId.substring(dash + 1);
        try {
            Class<?> resource =
                    Class.forName(operationId.substring(0, dash), false, ResourceMethod.class.getClassLoader());
            return Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No method " + operationId));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Which part of Concord answers: the package above {@code rest}. */
    static String feature(Method method) {
        String[] parts = method.getDeclaringClass().getPackageName().split("\\.");
        return parts[parts.length - 2];
    }

    /** What clients that are generated call it: {@code postTasksByIdClaim}. */
    static String shortId(HttpMethod verb, String path) {
        return verb.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(path.replaceFirst("^/api", "").split("/"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.startsWith("{") ? "By" + capital(part.replaceAll("[{}]", "")) : words(part))
                        .collect(Collectors.joining());
    }

    private static String words(String part) {
        return Arrays.stream(part.split("-")).map(ResourceMethod::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
