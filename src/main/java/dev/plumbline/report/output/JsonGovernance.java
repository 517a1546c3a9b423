package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.text;
import static dev.plumbline.report.output.JsonValues.texts;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Cue;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Link;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.Subject;
import dev.plumbline.model.Topic;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What meetings and logs leave behind, as it stands in {@code alignment.json}. People are counted there, never named. */
final class JsonGovernance {

    private JsonGovernance() {}

    static void write(JsonGenerator json, Governance governance) {
        json.writeArrayPropertyStart("decisions");
        governance.decisions().stream()
                .filter(decision -> decision.status() != Decision.Status.DENIED)
                .forEach(decision -> decision(json, decision));
        json.writeEndArray();
        json.writeArrayPropertyStart("meetings");
        governance.meetings().forEach(meeting -> meeting(json, meeting));
        json.writeEndArray();
        json.writeArrayPropertyStart("cues");
        governance.cues().forEach(cue -> cue(json, cue));
        json.writeEndArray();
        json.writeArrayPropertyStart("topics");
        governance.topics().forEach(topic -> topic(json, topic));
        json.writeEndArray();
        json.writeArrayPropertyStart("metricConflicts");
        governance.conflicts().forEach(conflict -> conflict(json, conflict));
        json.writeEndArray();
        coverage(json, governance.coverage());
    }

    private static void decision(JsonGenerator json, Decision decision) {
        json.writeStartObject();
        text(json, "id", decision.id());
        text(json, "date", decision.date());
        text(json, "type", decision.type().label());
        json.writeBooleanProperty("positive", decision.positive());
        text(json, "status", decision.status().label());
        text(json, "text", decision.text());
        text(json, "meeting", decision.meeting());
        text(json, "forum", decision.forum());
        text(json, "decider", decision.decider());
        texts(json, "initiatives", decision.about(Subject.Type.INITIATIVE));
        links(json, decision.links());
        text(json, "conditions", decision.conditions());
        text(json, "removal", decision.removal());
        text(json, "ruleWaived", decision.ruleWaived());
        text(json, "expiry", decision.expiry());
        text(json, "supersedes", decision.supersedes());
        text(json, "criteria", decision.criteria());
        score(json, "confidence", decision.confidence());
        JsonValues.evidence(json, decision.evidence());
        json.writeEndObject();
    }

    private static void links(JsonGenerator json, List<Link> links) {
        json.writeArrayPropertyStart("links");
        for (Link link : links) {
            json.writeStartObject();
            text(json, "type", link.subject().type().label());
            text(json, "id", link.subject().id());
            text(json, "name", link.subject().name());
            text(json, "verdict", link.verdict().label());
            score(json, "score", link.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void meeting(JsonGenerator json, Meeting meeting) {
        json.writeStartObject();
        text(json, "id", meeting.id());
        text(json, "series", meeting.series());
        text(json, "date", meeting.date());
        text(json, "planned", meeting.planned());
        text(json, "status", meeting.status().label());
        texts(
                json,
                "sources",
                meeting.sources().stream().map(MeetingRecord.Kind::label).toList());
        json.writeNumberProperty(
                "present",
                meeting.attendees().stream()
                        .filter(attendee -> attendee.presence() == Attendee.Presence.PRESENT)
                        .count());
        JsonValues.evidence(json, meeting.evidence());
        json.writeEndObject();
    }

    private static void cue(JsonGenerator json, Cue cue) {
        json.writeStartObject();
        text(json, "family", cue.family().label());
        text(json, "date", cue.date());
        text(json, "meeting", cue.meeting());
        text(json, "phrase", cue.phrase());
        links(json, cue.links());
        JsonValues.evidence(json, List.of(cue.evidence()));
        json.writeEndObject();
    }

    private static void topic(JsonGenerator json, Topic topic) {
        json.writeStartObject();
        text(json, "type", topic.subject().type().label());
        text(json, "id", topic.subject().id());
        text(json, "name", topic.subject().name());
        json.writeArrayPropertyStart("returns");
        for (Topic.Return back : topic.returns()) {
            json.writeStartObject();
            text(json, "date", back.date());
            text(json, "meeting", back.meeting());
            score(json, "novelty", back.novelty());
            JsonValues.evidence(json, List.of(back.evidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void conflict(JsonGenerator json, MetricConflict conflict) {
        json.writeStartObject();
        text(json, "type", conflict.type().label());
        metric(json, "one", conflict.one());
        metric(json, "other", conflict.other());
        text(json, "why", conflict.why());
        text(json, "since", conflict.since());
        json.writeEndObject();
    }

    private static void metric(JsonGenerator json, String name, MetricDefinition metric) {
        json.writeObjectPropertyStart(name);
        text(json, "owner", metric.source().owner());
        text(json, "metric", metric.source().metric());
        text(json, "construct", metric.construct());
        text(json, "direction", metric.direction().label());
        JsonValues.evidence(json, List.of(metric.source().evidence()));
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, Governance.TextCoverage coverage) {
        json.writeObjectPropertyStart("textCoverage");
        json.writeNumberProperty("meetingsWithText", coverage.meetings());
        json.writeNumberProperty("meetingsNotCovered", coverage.uncovered());
        json.writeNumberProperty("mentions", coverage.mentions());
        json.writeNumberProperty("unlinked", coverage.unlinked());
        json.writeEndObject();
    }
}
