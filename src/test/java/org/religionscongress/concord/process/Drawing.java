package org.religionscongress.concord.process;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What a reader of the diagram sees, by the id of the element that it shows: boxes, lines and labels. */
record Drawing(Map<String, Rectangle2D> boxes, Map<String, List<Line2D>> lines, Map<String, Rectangle2D> labels) {

    static Drawing of(BpmnModelInstance model) {
        var drawing = new Drawing(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            String id = shape.getBpmnElement().getId();
            drawing.boxes.put(id, rectangle(shape.getBounds()));
            drawing.label(id, shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            String id = edge.getBpmnElement().getId();
            drawing.lines.put(id, segments(List.copyOf(edge.getWaypoints())));
            drawing.label(id, edge.getBpmnLabel());
        }
        return drawing;
    }

    private void label(String id, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(id, rectangle(label.getBounds()));
        }
    }

    /** Does the line run through the box? To touch its border is to dock, not to cross. */
    static boolean crosses(List<Line2D> line, Rectangle2D box) {
        Rectangle2D inside =
                new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
        return line.stream().anyMatch(segment -> segment.intersects(inside));
    }

    static boolean cross(List<Line2D> one, List<Line2D> other) {
        return one.stream().anyMatch(segment -> other.stream().anyMatch(segment::intersectsLine));
    }

    /** Do the line's ends lie on the borders of both boxes? */
    static boolean joins(List<Line2D> line, Rectangle2D source, Rectangle2D target) {
        var start = line.get(0).getP1();
        var end = line.get(line.size() - 1).getP2();
        return onBorder(start.getX(), start.getY(), source) && onBorder(end.getX(), end.getY(), target);
    }

    private static boolean onBorder(double x, double y, Rectangle2D box) {
        boolean inside = box.getMinX() <= x && x <= box.getMaxX() && box.getMinY() <= y && y <= box.getMaxY();
        return inside && (x == box.getMinX() || x == box.getMaxX() || y == box.getMinY() || y == box.getMaxY());
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> segments(List<Waypoint> points) {
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        points.get(i - 1).getX(),
                        points.get(i - 1).getY(),
                        points.get(i).getX(),
                        points.get(i).getY()))
                .toList();
    }
}
