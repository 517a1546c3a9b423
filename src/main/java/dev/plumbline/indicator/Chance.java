package dev.plumbline.indicator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers that are the same in every run: seeded from the SHA-256 of what they are for (method §0.6). */
public final class Chance {

    private Chance() {}

    /**
     * A stream of its own.
     *
     * @param what it is for, in words that no other stream has
     */
    public static UniformRandomProvider of(String... what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", what).getBytes(StandardCharsets.UTF_8));
            long[] state = new long[4];
            ByteBuffer.wrap(digest).asLongBuffer().get(state);
            return RandomSource.XO_SHI_RO_256_PP.create(state);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
