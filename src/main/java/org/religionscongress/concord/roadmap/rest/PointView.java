package org.religionscongress.concord.roadmap.rest;

import java.util.List;
import java.util.UUID;

/** An operative point of an adopted text with the items that carry it out: none, where nobody does. */
public record PointView(UUID provisionId, String label, String text, List<ItemView> items) {}
