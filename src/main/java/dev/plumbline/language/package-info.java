/**
 * What the text of meetings and logs says: marks and cues, decision candidates, entity links, the metric grammar, similarity of
 * texts. Pure functions of the model.
 */
@NullMarked
package dev.plumbline.language;

import org.jspecify.annotations.NullMarked;
