package org.religionscongress.concord.process;

/** A small process that keeps every rule: a test breaks one rule at a time in it. */
final class SoundModel {

    static final String FILE = "review-sample.bpmn";

    static final String TEXT = """
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
    targetNamespace="urn:sample">
  <message id="message_partsCompleted" name="partsCompleted" />
  <process id="reviewSample" name="Review sample" isExecutable="true" camunda:historyTimeToLive="P3650D">
    <startEvent id="startEvent_sampleRequested" name="Sample requested"><outgoing>flow_request</outgoing></startEvent>
    <serviceTask id="serviceTask_openSample" name="Open sample" camunda:asyncBefore="true"
        camunda:delegateExpression="${openBallot}">
      <incoming>flow_request</incoming><outgoing>flow_ask</outgoing>
    </serviceTask>
    <exclusiveGateway id="gateway_anyPart" name="Any part?">
      <incoming>flow_ask</incoming><outgoing>flow_wait</outgoing><outgoing>flow_skip</outgoing>
    </exclusiveGateway>
    <receiveTask id="receiveTask_waitForParts" name="Wait for parts" camunda:asyncAfter="true"
        messageRef="message_partsCompleted">
      <incoming>flow_wait</incoming><outgoing>flow_choose</outgoing>
    </receiveTask>
    <boundaryEvent id="timer_deadline" name="Deadline passed" attachedToRef="receiveTask_waitForParts">
      <outgoing>flow_close</outgoing>
      <timerEventDefinition>
        <timeDate xsi:type="tFormalExpression">${stepDeadlines.deadline(stepId)}</timeDate>
      </timerEventDefinition>
    </boundaryEvent>
    <serviceTask id="serviceTask_cancelParts" name="Cancel parts" camunda:asyncBefore="true"
        camunda:delegateExpression="${cancelOpenParts}">
      <extensionElements>
        <camunda:failedJobRetryTimeCycle>R10/PT5S</camunda:failedJobRetryTimeCycle>
      </extensionElements>
      <incoming>flow_close</incoming><outgoing>flow_cancel</outgoing>
    </serviceTask>
    <endEvent id="endEvent_sampleCancelled" name="Sample cancelled"><incoming>flow_cancel</incoming></endEvent>
    <businessRuleTask id="businessRuleTask_chooseRoute" name="Choose route" camunda:decisionRef="adoptionRoute"
        camunda:decisionRefBinding="deployment">
      <extensionElements>
        <camunda:inputOutput>
          <camunda:outputParameter name="x">${decisionResult.getSingleResult().getEntry('x')}</camunda:outputParameter>
        </camunda:inputOutput>
      </extensionElements>
      <incoming>flow_skip</incoming><incoming>flow_choose</incoming><outgoing>flow_review</outgoing>
    </businessRuleTask>
    <callActivity id="callActivity_reviewDraft" name="Review draft" calledElement="reviewDraft"
        camunda:calledElementBinding="deployment">
      <extensionElements>
        <camunda:in businessKey="#{execution.processBusinessKey}" />
        <camunda:in source="documentId" target="documentId" />
        <camunda:out source="outcome" target="outcome" />
      </extensionElements>
      <incoming>flow_review</incoming><outgoing>flow_approve</outgoing>
    </callActivity>
    <userTask id="userTask_approveText" name="Approve text">
      <incoming>flow_approve</incoming><outgoing>flow_end</outgoing>
    </userTask>
    <endEvent id="endEvent_textApproved" name="Text approved"><incoming>flow_end</incoming></endEvent>
    <sequenceFlow id="flow_request" sourceRef="startEvent_sampleRequested" targetRef="serviceTask_openSample" />
    <sequenceFlow id="flow_ask" sourceRef="serviceTask_openSample" targetRef="gateway_anyPart" />
    <sequenceFlow id="flow_wait" name="Yes" sourceRef="gateway_anyPart" targetRef="receiveTask_waitForParts">
      <conditionExpression xsi:type="tFormalExpression">${anyPart}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="flow_skip" name="No" sourceRef="gateway_anyPart" targetRef="businessRuleTask_chooseRoute">
      <conditionExpression xsi:type="tFormalExpression">${!anyPart}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="flow_choose" sourceRef="receiveTask_waitForParts" targetRef="businessRuleTask_chooseRoute" />
    <sequenceFlow id="flow_close" sourceRef="timer_deadline" targetRef="serviceTask_cancelParts" />
    <sequenceFlow id="flow_cancel" sourceRef="serviceTask_cancelParts" targetRef="endEvent_sampleCancelled" />
    <sequenceFlow id="flow_review" sourceRef="businessRuleTask_chooseRoute" targetRef="callActivity_reviewDraft" />
    <sequenceFlow id="flow_approve" sourceRef="callActivity_reviewDraft" targetRef="userTask_approveText" />
    <sequenceFlow id="flow_end" sourceRef="userTask_approveText" targetRef="endEvent_textApproved" />
  </process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="reviewSample">
    <bpmndi:BPMNShape bpmnElement="startEvent_sampleRequested">
      <dc:Bounds x="100" y="182" width="36" height="36" />
      <bpmndi:BPMNLabel><dc:Bounds x="70" y="224" width="96" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="serviceTask_openSample">
      <dc:Bounds x="180" y="160" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="gateway_anyPart">
      <dc:Bounds x="330" y="175" width="50" height="50" />
      <bpmndi:BPMNLabel><dc:Bounds x="327" y="231" width="56" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="receiveTask_waitForParts">
      <dc:Bounds x="440" y="160" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="timer_deadline">
      <dc:Bounds x="497" y="222" width="36" height="36" />
      <bpmndi:BPMNLabel><dc:Bounds x="540" y="250" width="48" height="28" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="serviceTask_cancelParts">
      <dc:Bounds x="600" y="320" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="endEvent_sampleCancelled">
      <dc:Bounds x="760" y="342" width="36" height="36" />
      <bpmndi:BPMNLabel><dc:Bounds x="730" y="384" width="96" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="businessRuleTask_chooseRoute">
      <dc:Bounds x="600" y="160" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="callActivity_reviewDraft">
      <dc:Bounds x="760" y="160" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="userTask_approveText">
      <dc:Bounds x="920" y="160" width="100" height="80" />
    </bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="endEvent_textApproved">
      <dc:Bounds x="1080" y="182" width="36" height="36" />
      <bpmndi:BPMNLabel><dc:Bounds x="1059" y="224" width="78" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNShape>
    <bpmndi:BPMNEdge bpmnElement="flow_request">
      <di:waypoint x="136" y="200" /><di:waypoint x="180" y="200" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_ask">
      <di:waypoint x="280" y="200" /><di:waypoint x="330" y="200" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_wait">
      <di:waypoint x="380" y="200" /><di:waypoint x="440" y="200" />
      <bpmndi:BPMNLabel><dc:Bounds x="400" y="182" width="20" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_skip">
      <di:waypoint x="355" y="175" /><di:waypoint x="355" y="100" />
      <di:waypoint x="650" y="100" /><di:waypoint x="650" y="160" />
      <bpmndi:BPMNLabel><dc:Bounds x="361" y="150" width="16" height="14" /></bpmndi:BPMNLabel>
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_choose">
      <di:waypoint x="540" y="200" /><di:waypoint x="600" y="200" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_close">
      <di:waypoint x="515" y="258" /><di:waypoint x="515" y="360" />
      <di:waypoint x="600" y="360" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_cancel">
      <di:waypoint x="700" y="360" /><di:waypoint x="760" y="360" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_review">
      <di:waypoint x="700" y="200" /><di:waypoint x="760" y="200" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_approve">
      <di:waypoint x="860" y="200" /><di:waypoint x="920" y="200" />
    </bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="flow_end">
      <di:waypoint x="1020" y="200" /><di:waypoint x="1080" y="200" />
    </bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
""";

    private SoundModel() {}
}
