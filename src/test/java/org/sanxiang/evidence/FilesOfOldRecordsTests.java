package org.sanxiang.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.SanxiangTest;
import org.sanxiang.files.FileStore;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Records from before a record could have many files. */
@SanxiangTest
class FilesOfOldRecordsTests {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Autowired
    private FilesOfOldRecords old;
    @Autowired
    private FileStore store;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void their_file_is_found_where_files_are_now_and_the_trail_says_so(@TempDir Path folder) throws IOException {
        store.settle(Files.writeString(folder.resolve("sent"), "abc"), HASH_OF_ABC);
        long id = walks.atInvestigation();
        jdbc.sql("insert into case_record (case_id, entered_by_id, entered_by_name, entered_at, file_hash, file_name, file_type,"
                + " file_size) values (?, 1, '某', '2023-03-01 09:00:00', ?, '照片.png', 'image/png', 3)")
                .params(id, HASH_OF_ABC).update();
        old.run(null);
        assertThat(jdbc.sql("select f.file_name from record_file f join case_record r on r.id = f.record_id where r.case_id = ?"
                + " and r.file_hash is null").param(id).query(String.class).list()).containsExactly("照片.png");
        assertThat(jdbc.sql("select action from audit_entry where chain = ? order by sequence desc limit 1")
                .param("case:" + id).query(String.class).single()).isEqualTo("move-files");
        old.run(null);
    }
}
