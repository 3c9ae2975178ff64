package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Set;

/** What the models may call by name: our named beans that carry {@link ProcessBean}, and nothing else. */
@ApplicationScoped
public class ProcessBeans extends AbstractMap<Object, Object> {
    @Inject
    @Any
    private Instance<ProcessBean> beans;

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text
                && beans.select(NamedLiteral.of(text)).isResolvable();
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.select(NamedLiteral.of((String) name)).get() : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
