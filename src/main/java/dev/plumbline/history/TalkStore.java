package dev.plumbline.history;

import dev.plumbline.model.InputFile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accepted files that hold the text of meetings, and since when. */
final class TalkStore {

    private static final String MEETINGS = "%" + dev.plumbline.model.TableKind.MEETINGS.label() + "%";

    private final JdbcClient jdbc;

    TalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the files that were accepted since the last night. */
    void note(LocalDate night) {
        jdbc.sql(
                        """
                        insert into history_talk (file, since, forgotten)
                        select f.number, cast(? as date), false from history_file f
                        where f.state in (?, ?) and f.format like ?
                        and not exists (select 1 from history_talk t where t.file = f.number)""")
                .params(night, InputFile.State.ACCEPTED.name(), InputFile.State.DUPLICATE.name(), MEETINGS)
                .update();
    }

    /** The files whose text is there since before a day, in the order of claims. */
    List<Long> since(LocalDate before) {
        return jdbc.sql("select file from history_talk where since < ? and not forgotten order by file")
                .param(before)
                .query(Long.class)
                .list();
    }

    void forget(long file) {
        jdbc.sql("update history_talk set forgotten = true where file = ?")
                .param(file)
                .update();
    }

    /** The files whose text has been deleted. */
    List<Long> forgotten() {
        return jdbc.sql("select file from history_talk where forgotten order by file")
                .query(Long.class)
                .list();
    }
}
