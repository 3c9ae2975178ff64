package org.religionscongress.concord.architecture.wrong.document;

import org.camunda.bpm.engine.ProcessEngine;

record HoldsTheEngine(ProcessEngine engine) {}
