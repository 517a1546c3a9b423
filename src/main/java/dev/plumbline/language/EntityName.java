package dev.plumbline.language;

import dev.plumbline.model.Subject;
import java.util.List;

/** One name by which texts speak of a subject: a title it has or had, an id, or a learned short form. */
record EntityName(Subject subject, List<String> tokens, Kind kind) {

    /** Where a name comes from: an id of a register, a name as written, initials or a name in brackets, or a whole statement. */
    enum Kind {
        ID,
        TITLE,
        SHORT,
        STATEMENT
    }

    boolean sameSubject(EntityName other) {
        return subject.type() == other.subject.type() && subject.id().equals(other.subject.id());
    }

    List<String> numbers() {
        return tokens.stream().filter(LinkWords::number).toList();
    }
}
