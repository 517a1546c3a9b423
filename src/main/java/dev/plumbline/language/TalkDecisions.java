package dev.plumbline.language;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Decision.Status;
import dev.plumbline.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The decisions that transcripts and chats nominate: the logit of method §8.3, step 2, over 8 turns or 90 seconds; the weights
 * are starting guesses there, so what is found is never more than a candidate.
 */
final class TalkDecisions {

    private static final int BEFORE = 5;
    private static final int AFTER = 2;
    private static final int SECONDS = 90;
    private static final int REPLIES = 3;
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu).*(?:chair|host|organi[sz]er|facilitator|moderator|presid|sponsor|decider|leit|vorsitz|animat|pilote|organisat).*");

    private TalkDecisions() {}

    static List<DecisionStatement> in(ReadRecord source) {
        Set<String> chairs = new TreeSet<>();
        for (Attendee attendee : source.meeting().attendees()) {
            if (CHAIR.matcher(attendee.role()).matches()) {
                chairs.add(attendee.name().toLowerCase(Locale.ROOT));
            }
        }
        List<DecisionStatement> found = new ArrayList<>();
        for (ReadRecord.Part part : source.parts()) {
            List<DecisionStatement> last = List.of();
            int lastTurn = Integer.MIN_VALUE / 2;
            for (int turn = 0; turn < part.lines().size(); turn++) {
                List<DecisionStatement> best = best(source, part, turn, chairs);
                if (best.isEmpty()) {
                    continue;
                }
                boolean again =
                        turn - lastTurn < BEFORE + AFTER + 1 && subjects(last).equals(subjects(best));
                if (again && last.get(0).confidence() >= best.get(0).confidence()) {
                    continue;
                }
                if (again) {
                    found.subList(found.size() - last.size(), found.size()).clear();
                }
                found.addAll(best);
                last = best;
                lastTurn = turn;
            }
        }
        return found;
    }

    private static Set<String> subjects(List<DecisionStatement> statements) {
        Set<String> subjects = new TreeSet<>();
        statements.forEach(statement -> subjects.addAll(statement.subjects()));
        return subjects;
    }

    /** What the surest sentence of a turn decides; nothing where none does. */
    private static List<DecisionStatement> best(ReadRecord source, ReadRecord.Part part, int turn, Set<String> chairs) {
        ReadRecord.Line line = part.lines().get(turn);
        List<DecisionStatement> best = List.of();
        for (Sentence sentence : line.sentences()) {
            Optional<CueHit> strong =
                    Force.states(sentence, CueFamily.DECIDE_STRONG).or(() -> Force.states(sentence, CueFamily.OUTCOME));
            Optional<CueHit> said = strong.or(() -> Force.states(sentence, CueFamily.DECIDE_WEAK));
            if (said.isEmpty() || sentence.has(CueFamily.PROCEDURE) || isProposal(sentence)) {
                continue;
            }
            List<Link> about = about(part, turn, sentence);
            double z = -4
                    + (strong.isPresent() ? 2.2 : 0)
                    + (sentence.has(CueFamily.DECIDE_WEAK) ? 0.9 : 0)
                    + (about.isEmpty() ? 0 : 1.2)
                    + (isAgreed(part, turn) ? 0.8 : 0)
                    + (isRecapped(part, turn) ? 0.6 : 0)
                    + (chairs.contains(line.passage().speaker().toLowerCase(Locale.ROOT)) ? 0.5 : 0)
                    + (turn >= 0.8 * part.lines().size() && part.lines().size() > BEFORE ? 0.4 : 0)
                    - (sentence.has(CueFamily.HEDGE) ? 1.5 : 0)
                    - (sentence.has(CueFamily.CONDITIONAL) ? 1.0 : 0);
            double p = 1 / (1 + Math.exp(-z));
            if (p >= 0.5) {
                double confidence = Math.min(0.35 * p / 0.5, 0.6);
                if (best.isEmpty() || best.get(0).confidence() < confidence) {
                    best = StatementReader.statements(
                                    source, part, line, sentence, said, sentence.text(), Status.CANDIDATE, confidence)
                            .stream()
                            .map(statement -> statement.links().isEmpty() ? statement.about(about) : statement)
                            .toList();
                }
            }
        }
        return best;
    }

    private static boolean isProposal(Sentence sentence) {
        return sentence.has(CueFamily.PROPOSAL) && !sentence.has(CueFamily.DECIDE_STRONG);
    }

    /** What a turn is about: what it names, else what the nearest turn before names, within the window. */
    private static List<Link> about(ReadRecord.Part part, int turn, Sentence sentence) {
        if (!sentence.accepted().isEmpty()) {
            return sentence.accepted();
        }
        for (int at = turn; at >= Math.max(0, turn - BEFORE); at--) {
            List<Link> links = part.lines().get(at).accepted();
            if (isNear(part, turn, at) && !links.isEmpty()) {
                return links;
            }
        }
        return part.title().accepted();
    }

    private static boolean isNear(ReadRecord.Part part, int turn, int other) {
        Integer here = part.lines().get(turn).passage().second();
        Integer there = part.lines().get(other).passage().second();
        return here == null || there == null || Math.abs(here - there) <= SECONDS;
    }

    private static boolean isAgreed(ReadRecord.Part part, int turn) {
        String speaker = part.lines().get(turn).passage().speaker();
        for (int at = turn + 1; at <= Math.min(turn + REPLIES, part.lines().size() - 1); at++) {
            ReadRecord.Line reply = part.lines().get(at);
            if (isNear(part, turn, at)
                    && !Objects.equals(speaker, reply.passage().speaker())
                    && !reply.sentences().isEmpty()
                    && !reply.passage().text().strip().endsWith("?")
                    && reply.sentences().get(0).has(CueFamily.AGREEMENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecapped(ReadRecord.Part part, int turn) {
        for (int at = Math.max(0, turn - 1);
                at <= Math.min(turn + AFTER, part.lines().size() - 1);
                at++) {
            if (isNear(part, turn, at)
                    && part.lines().get(at).sentences().stream().anyMatch(s -> s.has(CueFamily.RECAP))) {
                return true;
            }
        }
        return false;
    }
}
