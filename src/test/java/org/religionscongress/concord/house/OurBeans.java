package org.religionscongress.concord.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import org.religionscongress.concord.platform.clock.Clocks;
import org.religionscongress.concord.platform.clock.DatabaseTime;
import org.religionscongress.concord.platform.concurrent.ContainerThreads;
import org.religionscongress.concord.platform.database.DatabaseDefinition;
import org.religionscongress.concord.platform.database.Databases;
import org.religionscongress.concord.platform.idempotency.RepeatInterceptor;
import org.religionscongress.concord.platform.log.KeepWordsOut;
import org.religionscongress.concord.platform.metrics.PublishFigures;
import org.religionscongress.concord.platform.persistence.EntityManagers;
import org.religionscongress.concord.platform.transaction.ContainerTransactions;

/** The application's beans as the server would find them ({@code annotated}), but for what only a server can give. */
final class OurBeans {
    private static final Set<String> PSEUDO_SCOPES = Set.of(
            "jakarta.enterprise.context.Dependent", "jakarta.inject.Singleton", "jakarta.interceptor.Interceptor");
    private static final Set<Class<?>> FROM_SERVER = Set.of(
            Clocks.class,
            DatabaseTime.class,
            ContainerThreads.class,
            DatabaseDefinition.class,
            Databases.class,
            EntityManagers.class,
            KeepWordsOut.class,
            PublishFigures.class,
            RepeatInterceptor.class,
            ContainerTransactions.class);

    private OurBeans() {}

    static Class<?>[] all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.religionscongress.concord")
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(OurBeans::isBean)
                        .filter(type -> !FROM_SERVER.contains(type))
                        .toArray(Class<?>[]::new);
    }

    /** JAX-RS resources and servlets are the server's to make; everything else with a scope is ours. */
    private static boolean isBean(Class<?> type) {
        return !type.isAnnotation()
                && Arrays.stream(type.getAnnotations())
                        .noneMatch(a -> a.annotationType().getName().startsWith("jakarta.ws.rs"))
                && Arrays.stream(type.getAnnotations()).anyMatch(OurBeans::isScope);
    }

    private static boolean isScope(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(NormalScope.class)
                || PSEUDO_SCOPES.contains(annotation.annotationType().getName());
    }
}
