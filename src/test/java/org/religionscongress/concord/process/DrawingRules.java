package org.religionscongress.concord.process;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Diagrams are drawn to be read. */
final class DrawingRules {

    static final String DRAWN = "everything is drawn";
    static final String APART = "shapes stand apart";
    static final String JOINED = "flows join the borders of their shapes";
    static final String CLEAR = "flows cross neither shapes nor flows";
    static final String LEGIBLE = "labels lie on nothing else";
    static final String LEFT_TO_RIGHT = "flows go left to right, unless they loop back";

    static final List<ModelRule<BpmnModelInstance>> ALL = List.of(
            new ModelRule<>(DRAWN, DrawingRules::drawn),
            new ModelRule<>(APART, DrawingRules::apart),
            new ModelRule<>(JOINED, DrawingRules::joined),
            new ModelRule<>(CLEAR, DrawingRules::clear),
            new ModelRule<>(LEGIBLE, DrawingRules::legible),
            new ModelRule<>(LEFT_TO_RIGHT, DrawingRules::leftToRight));

    private DrawingRules() {}

    private static void drawn(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Drawing drawing = Drawing.of(file.model());
        for (FlowElement element : file.model().getModelElementsByType(FlowElement.class)) {
            String id = element.getId();
            if (!drawing.boxes().containsKey(id) && !drawing.lines().containsKey(id)) {
                breach.accept(id + " is not drawn");
            }
            // The name of a task stands inside its box.
            boolean labelled = element.getName() != null && !(element instanceof Activity);
            if (labelled && !drawing.labels().containsKey(id)) {
                breach.accept(id + " has a label without a place");
            }
        }
    }

    private static void apart(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        var boxes = Drawing.of(file.model()).boxes();
        var ids = List.copyOf(boxes.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int k = i + 1; k < ids.size(); k++) {
                boolean overlap = boxes.get(ids.get(i)).intersects(boxes.get(ids.get(k)));
                if (overlap
                        && !sitsOn(file.model(), ids.get(i), ids.get(k))
                        && !sitsOn(file.model(), ids.get(k), ids.get(i))
                        && !holds(file.model(), ids.get(i), ids.get(k))
                        && !holds(file.model(), ids.get(k), ids.get(i))) {
                    breach.accept(ids.get(i) + " overlaps " + ids.get(k));
                }
            }
        }
    }

    private static boolean sitsOn(BpmnModelInstance model, String id, String host) {
        return model.getModelElementById(id) instanceof BoundaryEvent event
                && event.getAttachedTo().getId().equals(host);
    }

    private static boolean holds(BpmnModelInstance model, String subProcess, String id) {
        ModelElementInstance element = model.getModelElementById(id);
        return element != null
                && element.getParentElement() instanceof SubProcess around
                && around.getId().equals(subProcess);
    }

    private static void joined(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Drawing drawing = Drawing.of(file.model());
        for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
            var line = drawing.lines().get(flow.getId());
            Rectangle2D source = drawing.boxes().get(flow.getSource().getId());
            Rectangle2D target = drawing.boxes().get(flow.getTarget().getId());
            if (line != null && source != null && target != null && !Drawing.joins(line, source, target)) {
                breach.accept(flow.getId() + " does not lead from border to border");
            }
        }
    }

    private static void clear(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Drawing drawing = Drawing.of(file.model());
        var seen = new ArrayList<String>();
        drawing.lines().forEach((id, line) -> {
            drawing.boxes().forEach((shape, box) -> {
                if (Drawing.crosses(line, box) && !holds(file.model(), shape, id)) {
                    breach.accept(id + " crosses " + shape);
                }
            });
            seen.stream()
                    .filter(other -> Drawing.cross(line, drawing.lines().get(other)))
                    .forEach(other -> breach.accept(id + " crosses " + other));
            seen.add(id);
        });
    }

    private static void legible(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Drawing drawing = Drawing.of(file.model());
        var seen = new ArrayList<String>();
        drawing.labels().forEach((id, label) -> {
            drawing.boxes().forEach((shape, box) -> {
                if (label.intersects(box) && !holds(file.model(), shape, id)) {
                    breach.accept("the label of " + id + " lies on " + shape);
                }
            });
            drawing.lines().forEach((flow, line) -> {
                if (line.stream().anyMatch(segment -> segment.intersects(label))) {
                    breach.accept("the label of " + id + " lies on " + flow);
                }
            });
            seen.stream()
                    .filter(other -> label.intersects(drawing.labels().get(other)))
                    .forEach(other -> breach.accept("the label of " + id + " lies on that of " + other));
            seen.add(id);
        });
    }

    private static void leftToRight(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        var boxes = Drawing.of(file.model()).boxes();
        for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
            Rectangle2D source = boxes.get(flow.getSource().getId());
            Rectangle2D target = boxes.get(flow.getTarget().getId());
            if (source != null && target != null && source.getCenterX() >= target.getCenterX() && !loopsBack(flow)) {
                breach.accept(flow.getId() + " goes to the left");
            }
        }
    }

    private static boolean loopsBack(SequenceFlow flow) {
        var reached = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(List.of(flow.getTarget()));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (reached.add(node)) {
                node.getOutgoing().forEach(next -> open.push(next.getTarget()));
                node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node))
                        .forEach(open::push);
            }
        }
        return reached.contains(flow.getSource());
    }
}
