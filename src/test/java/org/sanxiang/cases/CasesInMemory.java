package org.sanxiang.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Case files without a database; numbers them from 1. */
public class CasesInMemory implements Cases {

    private final Map<Long, CaseFile> files = new HashMap<>();

    @Override
    public Optional<CaseFile> findById(Long id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFile> lock(long id) {
        return findById(id);
    }

    @Override
    public CaseFile save(CaseFile file) {
        long id = files.size() + 1;
        files.put(id, CaseFiles.numbered(id, file));
        return file;
    }

    @Override
    public List<Long> idsOfOpen() {
        return files.values().stream().filter(file -> !file.stage().isOver()).map(CaseFile::id).sorted().toList();
    }
}
