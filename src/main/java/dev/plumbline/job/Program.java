package dev.plumbline.job;

import dev.plumbline.indicator.Rules;
import dev.plumbline.scoring.RulesFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What Plumbline itself brings to a report: rules, words, texts and templates. Others of these make other reports. */
final class Program {

    static final Rules RULES = RulesFile.standard();

    /** Compiled templates carry the time of their compilation, so their sources are digested; the build puts them beside. */
    private static final List<String> PARTS = List.of(
            "classpath*:report-templates/*.jrxml",
            "classpath*:report-templates/*.jrtx",
            "classpath*:dev/plumbline/scoring/rules*",
            "classpath*:dev/plumbline/indicator/*.md",
            "classpath*:dev/plumbline/intake/table/*.txt",
            "classpath*:dev/plumbline/intake/meeting/*.txt",
            "classpath*:dev/plumbline/language/*.txt");

    private Program() {}

    /** A digest of all of it. */
    static String digest() {
        List<String> facts = new ArrayList<>();
        for (String pattern : PARTS) {
            List<String> contents = contents(pattern);
            if (contents.isEmpty()) {
                throw new IllegalStateException("the program is incomplete: it has no " + pattern);
            }
            facts.addAll(contents);
        }
        return Digest.of(facts);
    }

    private static List<String> contents(String pattern) {
        try {
            List<String> contents = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream in = resource.getInputStream()) {
                    contents.add(resource.getFilename() + " "
                            + new String(Base64.getEncoder().encode(in.readAllBytes()), StandardCharsets.US_ASCII));
                }
            }
            return contents;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
