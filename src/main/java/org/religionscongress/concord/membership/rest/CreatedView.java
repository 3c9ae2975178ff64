package org.religionscongress.concord.membership.rest;

import java.util.UUID;

public record CreatedView(UUID id) {}
