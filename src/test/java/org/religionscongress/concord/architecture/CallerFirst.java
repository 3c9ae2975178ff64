package org.religionscongress.concord.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.transaction.UseCase;

/** What is called for a person takes that person first; use cases that only jobs call take none. */
final class CallerFirst extends ArchCondition<JavaClass> {
    private CallerFirst() {
        super("tell use cases first who calls");
    }

    static ArchCondition<JavaClass> tellUseCasesWhoCalls() {
        return new CallerFirst();
    }

    @Override
    public void check(JavaClass resource, ConditionEvents events) {
        Stream.concat(resource.getMethodCallsFromSelf().stream(), resource.getMethodReferencesFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAnnotatedWith(UseCase.class))
                .filter(call -> !takesCallerFirst(call))
                .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
    }

    private static boolean takesCallerFirst(JavaCodeUnitAccess<?> call) {
        var parameters = call.getTarget().getRawParameterTypes();
        return !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Caller.class);
    }
}
