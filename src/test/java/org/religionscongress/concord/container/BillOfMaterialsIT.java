package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The bill of materials (CycloneDX) that the build writes beside the WAR; offline, Maven leaves that goal out. */
@EnabledIf("isWritten")
class BillOfMaterialsIT {

    private static final Path BOM = Path.of("target", "bom.json");

    private final List<JsonObject> components = components();

    @Test
    void it_names_every_library_of_the_war() throws IOException {
        try (var war = new JarFile(Artefact.war().toFile())) {
            var libraries = war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("WEB-INF/lib/".length(), name.length() - ".jar".length()))
                    .toList();
            var named = components.stream()
                    .map(component -> component.getString("name") + "-" + component.getString("version"))
                    .toList();

            assertThat(libraries).isNotEmpty();
            assertThat(libraries).allSatisfy(library -> assertThat(named)
                    .as(library)
                    // What comes after the version is a variant of the same, such as a shaded one.
                    .anyMatch(name -> library.equals(name) || library.startsWith(name + "-")));
        }
    }

    @Test
    void it_names_what_concord_stands_on() {
        assertThat(components.stream().map(component -> component.getString("name")))
                .contains("payara-micro", "camunda-engine", "flyway-core", "postgresql", "thymeleaf", "lit", "bpmn-js");
    }

    @Test
    void each_part_has_its_version_its_digest_and_its_licence() {
        assertThat(components).allSatisfy(component -> {
            assertThat(component.getString("version")).isNotBlank();
            assertThat(component.getString("purl")).startsWith("pkg:maven/");
            assertThat(component.getJsonArray("licenses")).as("%s", component).isNotEmpty();
            assertThat(component.getJsonArray("hashes")).as("%s", component).isNotEmpty();
        });
    }

    static boolean isWritten() {
        return Files.exists(BOM);
    }

    private static List<JsonObject> components() {
        try {
            var bom = ApiDocument.of(Files.readString(BOM)).json();
            assertThat(bom.getString("bomFormat")).isEqualTo("CycloneDX");
            return bom.getJsonArray("components").getValuesAs(JsonObject.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
