package dev.plumbline.intake.table;

import dev.plumbline.intake.table.Synonyms.Candidate;
import dev.plumbline.model.Field;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The fields of a register that a header may mean: synonyms, then what its qualifiers make of them ({@code formats.md} C.1). */
final class RegisterCandidates {

    private static final Pattern NARRATIVE = Pattern.compile(
            "\\b(narrative|commentary|comment|kommentar|commentaire|comentario|note|remark|bemerkung|reason)\\b");
    private static final Pattern ONE_YEAR = Pattern.compile(
            "\\b(financial year|fiscal year|fy|fy\\d+|in year|this year|annual|monthly|(19|20)\\d\\d|jahresbudget|annuel|anual)\\b");
    private static final Pattern ID_END =
            Pattern.compile("\\b(id|id number|id no|id nr|number|no|nr|ref|reference|code|key|kurzel|nummer|slug)$");
    private static final Pattern INDEPENDENT =
            Pattern.compile("\\b(ipa|nista|mpa|independent|assurance|pmo|overall|gesamt|global)\\b");
    private static final Pattern ASPECT = Pattern.compile(
            "\\b(schedule|cost|budget|scope|risk|resource|quality|benefit|trend|previous|last|prior)\\b");
    private static final Pattern NO_ID = Pattern.compile(
            "\\b(phone|telephone|telefon|telefono|mobile|fax|version|postal|post|zip|invoice|room|page|colour|color)\\b");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "\\b(risk|risiko|risque|riesgo|tenure|contract|vertrag|contrat|contrato|appointment|procurement|milestone|meilenstein"
                    + "|jalon|hito)\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> ONE_OF_MANY =
            Set.of("objective", "success metric", "dependency", "comments", "description", "removes", "value");
    private static final Set<String> DATES =
            Set.of("start", "end", "baseline start", "baseline end", "actual start", "actual end");
    private static final Set<String> MONEY = Set.of("budget", "spend");

    private RegisterCandidates() {}

    /** Whether a header names a date or an amount of which there may be several versions. */
    static boolean datesOrMoney(String key) {
        return Synonyms.candidates(TableKind.REGISTER.label(), key).stream()
                .anyMatch(candidate -> DATES.contains(candidate.field()) || MONEY.contains(candidate.field()));
    }

    static List<Candidate> of(HeaderText header, Collection<Column> all) {
        String key = header.key();
        List<Candidate> candidates = new ArrayList<>();
        boolean narrative = NARRATIVE.matcher(key).find();
        boolean part = SOMETHING_ELSE.matcher(key).find() || inSeries(key, all);
        for (Candidate candidate : lookup(header)) {
            if (part && !candidate.reason().equals("synonym") && !ONE_OF_MANY.contains(candidate.field())) {
                continue;
            }
            if (!narrative || Set.of("comments", "description").contains(candidate.field())) {
                qualified(header, candidate).ifPresent(candidates::add);
            }
        }
        if (!narrative) {
            candidates.addAll(loneQualifier(key));
            if (Qualifier.PLANNED.in(header.aside())) {
                candidates.addAll(planned(key));
            }
            candidates.addAll(ids(key, all));
        }
        return candidates;
    }

    /** {@code Milestone 1 status} beside {@code Milestone 2 status}: a column about one of many parts of an initiative. */
    private static boolean inSeries(String key, Collection<Column> all) {
        String shape = DIGITS.matcher(key).replaceAll("0");
        return !shape.equals(key)
                && all.stream()
                        .map(column -> column.header().key())
                        .anyMatch(other -> !other.equals(key)
                                && DIGITS.matcher(other).replaceAll("0").equals(shape));
    }

    private static List<Candidate> lookup(HeaderText header) {
        String table = TableKind.REGISTER.label();
        List<Candidate> found = new ArrayList<>(Synonyms.candidates(table, header.key()));
        Qualifier.of(header.key()).ifPresent(q -> {
            for (Candidate bare : Synonyms.candidates(table, q.removedFrom(header.key()))) {
                if (DATES.contains(bare.field()) || MONEY.contains(bare.field())) {
                    found.add(bare);
                }
            }
        });
        return found;
    }

    /** What the qualifiers make of a field; empty when they show that the column is something else. */
    private static Optional<Candidate> qualified(HeaderText header, Candidate candidate) {
        String field = candidate.field();
        if (field.equals(Field.HEALTH.label())) {
            return Optional.of(health(header, candidate));
        }
        if (MONEY.contains(field)) {
            return money(header, candidate);
        }
        return DATES.contains(field) ? date(header, candidate) : Optional.of(candidate);
    }

    /** Whether a rating is one of a part: of cost, of schedule, of the last period. */
    static boolean aspect(HeaderText header) {
        return ASPECT.matcher(header.key()).find();
    }

    private static Candidate health(HeaderText header, Candidate candidate) {
        double confidence = candidate.confidence()
                + (INDEPENDENT.matcher(header.key()).find() ? 0.04 : 0)
                - (aspect(header) ? 0.3 : 0);
        return new Candidate(candidate.field(), Math.min(1, confidence), candidate.reason());
    }

    private static Optional<Candidate> money(HeaderText header, Candidate candidate) {
        boolean oneYear =
                ONE_YEAR.matcher(header.key()).find() && !candidate.reason().equals("synonym");
        if (oneYear || qualifies(header, Qualifier.VARIANCE) || benefit(header)) {
            return Optional.empty();
        }
        if (qualifies(header, Qualifier.ACTUAL)) {
            return Optional.of(new Candidate("spend", candidate.confidence(), candidate.reason()));
        }
        boolean wholeLife = header.says("whole life");
        boolean outlook = qualifies(header, Qualifier.FORECAST) && !qualifies(header, Qualifier.PLANNED);
        double confidence = Math.min(0.97, candidate.confidence() + (wholeLife ? 0.2 : 0));
        return outlook
                ? Optional.empty()
                : Optional.of(new Candidate(candidate.field(), confidence, candidate.reason()));
    }

    private static boolean benefit(HeaderText header) {
        return header.says("benefit") || header.says("nutzen") || header.says("gain") || header.says("beneficio");
    }

    private static Optional<Candidate> date(HeaderText header, Candidate candidate) {
        String point = candidate.field().endsWith("start") ? "start" : "end";
        if (qualifies(header, Qualifier.VARIANCE)) {
            return Optional.empty();
        }
        if (qualifies(header, Qualifier.BASELINE)) {
            return Optional.of(new Candidate("baseline " + point, candidate.confidence(), candidate.reason()));
        }
        if (qualifies(header, Qualifier.ACTUAL)) {
            return Optional.of(new Candidate("actual " + point, candidate.confidence(), candidate.reason()));
        }
        return Optional.of(candidate);
    }

    /** Whether a header says that its date is the one that holds now: {@code Ende neu}, {@code Forecast}. */
    static boolean current(HeaderText header, String field) {
        if (!qualifies(header, Qualifier.FORECAST) || qualifies(header, Qualifier.BASELINE)) {
            return false;
        }
        String bare = Qualifier.PLANNED.removedFrom(Qualifier.FORECAST.removedFrom(header.key()));
        return bare.isEmpty()
                || Synonyms.candidates(TableKind.REGISTER.label(), bare).stream()
                        .anyMatch(c -> c.field().equals(field) && c.reason().equals("synonym"));
    }

    private static boolean qualifies(HeaderText header, Qualifier qualifier) {
        return qualifier.in(header.key()) || qualifier.in(header.aside());
    }

    /** {@code Baseline}, {@code Actual} alone are dates or amounts, whichever their values are; a plan beside a forecast is a baseline. */
    private static List<Candidate> loneQualifier(String key) {
        Optional<Qualifier> qualifier = Qualifier.of(key);
        if (qualifier.isEmpty()) {
            return List.of();
        }
        Qualifier of = qualifier.get();
        if (!of.removedFrom(key).isEmpty()) {
            return of == Qualifier.PLANNED ? planned(key) : List.of();
        }
        String reason = "values decide what `" + key + "` means";
        return switch (of) {
            case BASELINE, PLANNED ->
                List.of(new Candidate("baseline end", 0.6, reason), new Candidate("budget", 0.6, reason));
            case ACTUAL -> List.of(new Candidate("actual end", 0.6, reason), new Candidate("spend", 0.6, reason));
            case FORECAST -> List.of(new Candidate("end", 0.6, reason));
            case VARIANCE -> List.of();
        };
    }

    private static List<Candidate> planned(String key) {
        List<Candidate> baselines = new ArrayList<>();
        for (Candidate bare : Synonyms.candidates("register", Qualifier.PLANNED.removedFrom(key))) {
            if (bare.field().equals("end") || bare.field().equals("start")) {
                baselines.add(
                        new Candidate("baseline " + bare.field(), 0.56, "planned, beside another " + bare.field()));
            }
        }
        return baselines;
    }

    /** {@code Goal ID} is an id, and {@code Goal} beside it is the name of what it numbers. */
    private static List<Candidate> ids(String key, Collection<Column> all) {
        List<Candidate> candidates = new ArrayList<>();
        if (key.contains(" ")
                && ID_END.matcher(key).find()
                && !NO_ID.matcher(key).find()) {
            candidates.add(new Candidate("id", 0.64, "ends like an id"));
        }
        TreeSet<String> numbered = new TreeSet<>();
        for (Column column : all) {
            String other = column.header().key();
            if (!other.equals(key)
                    && ID_END.matcher(other).replaceFirst("").strip().equals(key)) {
                numbered.add(other);
            }
        }
        if (!numbered.isEmpty()) {
            candidates.add(new Candidate("name", 0.88, "what `" + numbered.first() + "` numbers"));
        }
        return candidates;
    }
}
