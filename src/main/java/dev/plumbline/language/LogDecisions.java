package dev.plumbline.language;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The decisions of decision logs. What is proposed, open or pending is not decided yet; every other status is, an empty one too.
 */
final class LogDecisions {

    private static final double LOGGED = 0.95;
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?iu).*\\b(?:propos\\w*|open|pending|draft|new|to be \\w+|tb[cda]|awaiting\\w*|waiting|in (?:review|progress|discussion)|under \\w+|"
                    + "submitted|requested|not yet (?:decided|approved)|not decided|todo|to do|offen|vorgeschlagen|vorschlag|entwurf|in (?:klärung|prüfung|arbeit|abstimmung)|"
                    + "ausstehend|beantragt|ouverte?|proposée?|en (?:attente|cours|discussion)|brouillon|soumise?|à (?:valider|décider|confirmer)|"
                    + "abiert[oa]|propuest[oa]|pendiente|borrador|en (?:curso|espera|revisión|discusión)|por (?:decidir|confirmar))\\b.*");
    private static final Pattern PERSON =
            Pattern.compile("\\s*\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*)? \\p{Lu}[\\p{L}'’-]+\\s*");
    private static final Pattern DECIDED = Pattern.compile(
            "(?iu)\\s*(?:approved|agreed|accepted|decided|confirmed|adopted|genehmigt|beschlossen|angenommen|approuvée?|adoptée?|décidée?"
                    + "|aprobad[oa]|acordad[oa]|decidid[oa])\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "(?iu).*\\b(?:reject\\w*|declin\\w*|refus\\w*|denied|not (?:approved|accepted|granted)|turned down|abgelehnt|nicht (?:genehmigt|angenommen)|verworfen|"
                    + "rejetée?|refusée?|non (?:approuvée?|validée?|retenue?)|rechazad[oa]|denegad[oa]|no (?:aprobad[oa]|aceptad[oa])|withdrawn|zurückgezogen|retirée?|retirad[oa])\\b.*");
    private static final Pattern DEFERRED = Pattern.compile(
            "(?iu).*\\b(?:deferred|postponed|on hold|parked|vertagt|zurückgestellt|verschoben|aufgeschoben|reportée?|ajournée?|différée?|aplazad[oa]|pospuest[oa]|diferid[oa])\\b.*");

    private final SentenceReader reader;
    private final String usual;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final LocalDate latest;

    /**
     * @param usual the language of short texts that do not tell theirs
     */
    LogDecisions(PortfolioHistory history, SentenceReader reader, String usual) {
        this.reader = reader;
        this.usual = usual;
        this.latest = history.asOf();
        for (InputFile file : history.files()) {
            if (file.asOf() != null) {
                days.put(file.sha256(), file.asOf().date());
            }
        }
    }

    List<DecisionStatement> in(List<LogEntry> log) {
        List<DecisionStatement> found = new ArrayList<>();
        for (LogEntry entry : log) {
            if (entry.kind() == LogEntry.Kind.DECISION
                    && decided(entry.status())
                    && !(entry.title() + entry.details()).isBlank()) {
                found.addAll(statements(entry));
            }
        }
        return found;
    }

    /** What a status says first counts: approved work may well be in progress. */
    private static boolean decided(String status) {
        return DECIDED.matcher(status).lookingAt()
                || REFUSED.matcher(status).matches()
                || !UNDECIDED.matcher(status).matches();
    }

    /** What an entry decides: a statement for each clause of its title that decides something of its own. */
    private List<DecisionStatement> statements(LogEntry entry) {
        String title = entry.title().isBlank() ? entry.details() : entry.title();
        String language = language(title + " " + entry.details());
        Sentence sentence = reader.heading(title, language);
        Parts parts = Parts.of(sentence);
        List<DecisionStatement> statements = new ArrayList<>();
        for (Sentence clause : Clauses.of(sentence, parts.aside())) {
            Set<Subject> others = new HashSet<>();
            sentence.accepted().forEach(link -> others.add(link.subject()));
            clause.links().forEach(link -> others.remove(link.subject()));
            statements.add(statement(entry, clause, parts, others));
        }
        return statements;
    }

    /** @param others what other clauses decide about */
    private DecisionStatement statement(LogEntry entry, Sentence sentence, Parts parts, Set<Subject> others) {
        String language = sentence.language();
        List<Sentence> details = entry.details().isBlank() ? List.of() : reader.read(entry.details(), language);
        LocalDate day = day(entry);
        Kind kind = kind(entry, sentence, parts, details, language);
        Evidence stands = entry.evidence();
        DecisionStatement.Terms terms =
                stated(entry).or(StatementReader.terms(sentence, parts, kind, day, sentence.text()));
        for (Sentence more : details) {
            terms = terms.or(StatementReader.terms(more, Parts.of(more), kind, day, more.text()));
        }
        return new DecisionStatement(
                entry.id().strip(),
                day,
                kind,
                Decision.Status.RECORDED,
                LOGGED,
                Quotes.of(sentence.text()),
                language,
                "",
                forum(entry),
                decider(entry, language),
                links(entry, sentence, parts, details).stream()
                        .filter(link -> !others.contains(link.subject()))
                        .toList(),
                terms,
                new Evidence(
                        stands.file(),
                        stands.sha256(),
                        stands.place(),
                        Quotes.of(stands.quote()),
                        stands.confidence()));
    }

    private static DecisionStatement.Terms stated(LogEntry entry) {
        return new DecisionStatement.Terms(
                "",
                Quotes.of(entry.removal()),
                Quotes.of(entry.ruleWaived()),
                entry.expiry(),
                Quotes.of(entry.supersedes()),
                Quotes.of(entry.criteria()));
    }

    private static String decider(LogEntry entry, String language) {
        String office = Deciders.named(entry.decider(), language);
        return office.isEmpty() ? forum(entry) : office;
    }

    /** The board or meeting, unless the cell names a person. */
    private static String forum(LogEntry entry) {
        return PERSON.matcher(entry.forum()).matches()
                        && Deciders.named(entry.forum(), "en").isEmpty()
                ? ""
                : Quotes.of(entry.forum());
    }

    private LocalDate day(LogEntry entry) {
        if (entry.date() != null) {
            return entry.date();
        }
        LocalDate closed = entry.closed();
        return closed != null ? closed : days.getOrDefault(entry.evidence().sha256(), latest);
    }

    private Kind kind(LogEntry entry, Sentence sentence, Parts parts, List<Sentence> details, String language) {
        Kind kind = entry.ruleWaived().isBlank()
                ? Kinds.of(sentence, parts.aside())
                : new Kind(Decision.Type.EXCEPTION, true);
        if (kind.equals(Kind.OTHER)) {
            kind = bare(sentence) ? new Kind(Decision.Type.APPROVE_ADD, true) : kind;
        }
        for (Sentence more : details) {
            kind = kind.equals(Kind.OTHER) && more.has(CueFamily.DECIDE_STRONG) ? Kinds.of(more, Set.of()) : kind;
        }
        if (kind.equals(Kind.OTHER) && !entry.type().isBlank()) {
            kind = Kinds.of(reader.heading(entry.type(), language), Set.of());
        }
        if (REFUSED.matcher(entry.status()).matches()) {
            return kind.refused();
        }
        return DEFERRED.matcher(entry.status()).matches() ? new Kind(Decision.Type.DEFER, true) : kind;
    }

    /** Whether nothing but the name of an initiative is put down. */
    private static boolean bare(Sentence sentence) {
        boolean named =
                sentence.accepted().stream().anyMatch(link -> link.subject().type() == Subject.Type.INITIATIVE);
        return named
                && sentence.tokens().stream().filter(token -> !token.closed()).count() <= 1;
    }

    private List<Link> links(LogEntry entry, Sentence sentence, Parts parts, List<Sentence> details) {
        Map<Subject, Link> links = new LinkedHashMap<>();
        StatementReader.own(sentence, parts).forEach(link -> links.putIfAbsent(link.subject(), link));
        for (String subject : entry.subjects()) {
            reader.heading(subject, usual)
                    .links()
                    .forEach(link -> links.merge(link.subject(), link, LogDecisions::surer));
        }
        if (links.values().stream().noneMatch(Link::accepted)) {
            details.forEach(
                    more -> more.links().forEach(link -> links.merge(link.subject(), link, LogDecisions::surer)));
        }
        return List.copyOf(links.values());
    }

    private static Link surer(Link one, Link other) {
        return other.accepted() && !one.accepted() ? other : one;
    }

    private String language(String text) {
        String told = CoveredLanguage.of(text.toLowerCase(Locale.ROOT));
        return CoveredLanguage.covers(told) ? told : usual;
    }
}
