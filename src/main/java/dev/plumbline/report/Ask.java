package dev.plumbline.report;

import java.util.List;

/**
 * A decision the report asks for.
 *
 * @param finding the finding it rests on
 * @param indicator the indicator that found it
 * @param statement what is the case
 * @param options what may be decided, the finding's remedy first
 * @param owner who decides, by role
 * @param cost what deciding nothing costs
 */
public record Ask(String finding, String indicator, String statement, List<String> options, String owner, String cost) {

    public Ask {
        options = List.copyOf(options);
    }
}
