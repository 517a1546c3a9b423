package dev.plumbline.intake.profile;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The small part of YAML a profile is written in: keys and words, two levels deep. Nothing is constructed from it, only its
 * nodes are looked at; tags, anchors and aliases are refused before nodes are made.
 */
final class YamlText {

    /** The most bytes a profile may have. */
    static final int LARGEST = 64 * 1024;

    private static final int DEEPEST = 5;

    private YamlText() {}

    /** The text of a file; empty when it is too large or no UTF-8, which is then told. */
    static Optional<String> decoded(byte[] bytes, Errors errors) {
        if (bytes.length > LARGEST) {
            errors.add(
                    "profile-too-large", "", "A mapping profile has at most 64 KiB. Keep the entries that are needed.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            errors.add("profile-not-utf-8", "", "The file is no UTF-8 text. Save it as UTF-8.");
            return Optional.empty();
        }
    }

    /** The keys of the file; empty when there are none or its syntax is wrong, which is then told. */
    static Optional<MappingNode> keys(String text, Errors errors) {
        try {
            refuse(text, errors);
            @Nullable Node root = errors.none() ? yaml().compose(new StringReader(text)) : null;
            if (root instanceof MappingNode keys) {
                return Optional.of(keys);
            }
            if (errors.none()) {
                errors.add(
                        "profile-has-no-keys", "", "A mapping profile begins with its portfolio: `portfolio: NAME`.");
            }
        } catch (MarkedYAMLException wrong) {
            String message = "The file is no YAML here: " + wrong.getProblem()
                    + ". Write `key: meaning`, and headers and words in double quotes.";
            @Nullable Mark place = place(wrong);
            if (place == null) {
                errors.add("profile-syntax", "", message);
            } else {
                errors.add(place, "profile-syntax", "", message);
            }
        } catch (YAMLException wrong) {
            errors.add("profile-syntax", "", "The file is no YAML that a profile may hold: " + wrong.getMessage());
        }
        return Optional.empty();
    }

    /** A quote that is not closed is wrong where it begins, not at the end of the file. */
    private static @Nullable Mark place(MarkedYAMLException wrong) {
        boolean quote = String.valueOf(wrong.getContext()).contains("quoted scalar");
        return quote ? wrong.getContextMark() : wrong.getProblemMark();
    }

    private static void refuse(String text, Errors errors) {
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                errors.add(
                        event.getStartMark(),
                        "anchor-not-allowed",
                        node.getAnchor(),
                        "A profile has no anchors (&) and aliases (*). Write the text in double quotes.");
            }
            @Nullable String tag = tag(event);
            if (tag != null) {
                errors.add(
                        event.getStartMark(),
                        "tag-not-allowed",
                        tag,
                        "A profile has no tags (!). Write the text in double quotes.");
            }
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }
}
