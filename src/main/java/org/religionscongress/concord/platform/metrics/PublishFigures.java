package org.religionscongress.concord.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** Puts every {@link Figure} among the server's own metrics. */
@ApplicationScoped
public class PublishFigures implements StartUpStep {
    @Inject
    private MetricRegistry registry;

    @Inject
    @Any
    private Instance<Figures> figures;

    @Inject
    private Clock clock;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        figures.stream().flatMap(some -> some.figures().stream()).forEach(this::publish);
    }

    private void publish(Figure figure) {
        KeptReading reading = new KeptReading(figure, clock);
        registry.gauge(
                Metadata.builder()
                        .withName(figure.name())
                        .withDescription(figure.meaning())
                        .build(),
                reading::value);
    }
}
