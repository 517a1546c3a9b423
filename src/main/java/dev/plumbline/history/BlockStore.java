package dev.plumbline.history;

import dev.plumbline.model.Content;
import dev.plumbline.model.TableKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contents of accepted files, one block a file and date, cut into parts that every database holds easily. */
final class BlockStore {

    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a block stands: the number of the file and the date it speaks for. */
    record Address(long file, LocalDate asOf) {}

    void write(Address address, Content content) {
        try (Parts parts = new Parts(address, !content.register().isEmpty())) {
            BlockWriter.write(content, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Content read(Address address) {
        List<InputStream> parts = jdbc.sql("select bytes from history_block where file = ? and as_of = ? order by part")
                .param(address.file())
                .param(address.asOf())
                .query((rs, row) -> (InputStream) new ByteArrayInputStream(rs.getBytes(1)))
                .list();
        try (InputStream block = new SequenceInputStream(Collections.enumeration(parts))) {
            return BlockReader.read(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a file says, and under which titles it lists initiatives. */
    void delete(long file) {
        jdbc.sql("delete from history_title where file = ?").param(file).update();
        jdbc.sql("delete from history_block where file = ?").param(file).update();
    }

    /** Drops the contents of all files that belong to a portfolio or were dropped for it. */
    void deleteOf(String portfolio) {
        for (String table : List.of("history_title", "history_block")) {
            jdbc.sql("delete from " + table + " where file in"
                            + " (select number from history_file where portfolio = ? or claimed_portfolio = ?)"
                            + " and file not in (select file from history_talk where forgotten)")
                    .params(portfolio, portfolio)
                    .update();
        }
    }

    /** Writes a block in place of the one that is there. */
    void replace(Address address, Content content) {
        jdbc.sql("delete from history_block where file = ? and as_of = ?")
                .params(address.file(), address.asOf())
                .update();
        write(address, content);
    }

    /** The dates a file speaks for. */
    Set<LocalDate> dates(long file) {
        return new TreeSet<>(jdbc.sql("select distinct as_of from history_block where file = ?")
                .param(file)
                .query((rs, row) -> rs.getObject(1, LocalDate.class))
                .list());
    }

    /** The blocks of a portfolio's accepted files up to a day, by date and claim. */
    List<Address> upTo(String portfolio, LocalDate day) {
        return jdbc.sql(
                        """
                        select b.file, b.as_of from history_block b join history_file f on f.number = b.file
                        where f.portfolio = ? and f.state = 'ACCEPTED' and b.as_of <= ? and b.part = 0
                        order by b.as_of, b.file""")
                .param(portfolio)
                .param(day)
                .query((rs, row) -> new Address(rs.getLong(1), rs.getObject(2, LocalDate.class)))
                .list();
    }

    /** What every accepted file says for which date up to a day, by portfolio, date, name and digest. */
    List<DatedInput> upTo(LocalDate day) {
        return jdbc.sql(
                        """
                        select f.portfolio, f.file, f.sha256, b.as_of, b.registers, f.format
                        from history_block b join history_file f on f.number = b.file
                        where f.state = 'ACCEPTED' and b.as_of <= ? and b.part = 0
                        order by f.portfolio, b.as_of, f.file, f.sha256""")
                .param(day)
                .query((rs, row) -> new DatedInput(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getObject(4, LocalDate.class),
                        rs.getBoolean(5),
                        rs.getString(6).contains(TableKind.MEETINGS.label())))
                .list();
    }

    /** The portfolios with at least one register or meeting. */
    List<String> portfolios() {
        return jdbc
                .sql(
                        """
                        select distinct f.portfolio from history_block b join history_file f on f.number = b.file
                        where f.state = 'ACCEPTED' and (b.registers or f.format like ?) and b.part = 0""")
                .param("%" + TableKind.MEETINGS.label() + "%")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** A stream whose bytes become rows of the block table. */
    private final class Parts extends OutputStream {

        private final Address address;
        private final boolean registers;
        private final byte[] buffer = new byte[PART];
        private int filled;
        private int part;

        Parts(Address address, boolean registers) {
            this.address = address;
            this.registers = registers;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int done = 0; done < length; ) {
                int now = Math.min(length - done, PART - filled);
                System.arraycopy(bytes, offset + done, buffer, filled, now);
                filled += now;
                done += now;
                if (filled == PART) {
                    store();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                store();
            }
        }

        private void store() {
            int stored = jdbc.sql(
                            "insert into history_block (file, as_of, registers, part, bytes) values (?, ?, ?, ?, ?)")
                    .params(address.file(), address.asOf(), registers, part, Arrays.copyOf(buffer, filled))
                    .update();
            part += stored;
            filled = 0;
        }
    }
}
