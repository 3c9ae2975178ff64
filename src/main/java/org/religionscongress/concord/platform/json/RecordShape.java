package org.religionscongress.concord.platform.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * How JSON becomes a record: by the names and types of its components. Absent and null are both null; fields that the
 * record does not have are left aside, so that older servers understand newer clients.
 */
final class RecordShape {
    private static final int LONGEST_LIST = 2_000;

    private final Constructor<?> constructor;
    private final RecordComponent[] components;

    private RecordShape(Class<?> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return new RecordShape(type);
    }

    Object read(JsonValue value, String path) {
        if (!(value instanceof JsonObject json)) {
            throw Problem.malformed(path, path + " is an object.");
        }
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            String at = path.isEmpty() ? name : path + "." + name;
            arguments[i] = convert(json.get(name), components[i].getGenericType(), at);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object convert(JsonValue value, Type type, String path) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(value, list.getActualTypeArguments()[0], path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return of(wanted).read(value, path);
        }
        if (wanted == JsonObject.class) {
            return expect(value instanceof JsonObject ? value : null, path, "an object");
        }
        if (wanted == Boolean.class) {
            return switch (value.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> expect(null, path, "true or false");
            };
        }
        if (wanted == Integer.class) {
            return expect(integer(value), path, "a whole number");
        }
        String text = expect(value instanceof JsonString string ? string.getString() : null, path, "text");
        return wanted == String.class ? checked(text, path) : parsed(text, wanted, path);
    }

    private static List<Object> list(JsonValue value, Type element, String path) {
        JsonArray array = expect(value instanceof JsonArray found ? found : null, path, "a list");
        if (array.size() > LONGEST_LIST) {
            throw Problem.invalid(path, path + " has at most " + LONGEST_LIST + " entries.");
        }
        List<Object> list = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "]";
            list.add(expect(convert(array.get(i), element, at), at, "present"));
        }
        return list;
    }

    private static Integer integer(JsonValue value) {
        try {
            return value instanceof JsonNumber number ? number.intValueExact() : null;
        } catch (ArithmeticException tooLargeOrFraction) {
            return null;
        }
    }

    /** PostgreSQL keeps no NUL in a text, and a lone surrogate is no character. */
    private static String checked(String text, String path) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw Problem.invalid(path, path + " holds a character that no text has.");
            }
        }
        return text;
    }

    private static Object parsed(String text, Class<?> wanted, String path) {
        if (wanted == UUID.class) {
            // The plain parser also takes shortened forms.
            if (text.length() == 36) {
                try {
                    return UUID.fromString(text);
                } catch (IllegalArgumentException notAnId) {
                    // told below
                }
            }
            return expect(null, path, "an id");
        }
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(
                            path, path + " is one of " + Arrays.toString(wanted.getEnumConstants()) + "."));
        }
        try {
            if (wanted == Instant.class) {
                Instant instant = OffsetDateTime.parse(text).toInstant();
                if (instant.isBefore(Instant.parse("1900-01-01T00:00:00Z"))
                        || instant.isAfter(Instant.parse("2999-12-31T00:00:00Z"))) {
                    throw Problem.invalid(path, path + " is a time between the years 1900 and 2999.");
                }
                return instant;
            }
            if (wanted == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (wanted == ZoneId.class) {
                return ZoneId.of(text);
            }
        } catch (DateTimeException notATime) {
            throw Problem.invalid(path, path + " is a time in ISO 8601 with its zone, such as 2026-10-07T13:00:00Z.");
        }
        throw new IllegalStateException("No way to read " + wanted);
    }

    private static <T> T expect(T value, String path, String what) {
        if (value == null) {
            throw Problem.malformed(path, path + " is " + what + ".");
        }
        return value;
    }
}
