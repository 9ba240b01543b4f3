package org.sanxiang.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.documents.SeparateFile.Leaf;
import org.sanxiang.documents.SeparateFile.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was sent for review and is no case, as a sheet of its file. */
@Component
class SubjectSheet {

    private final SubjectSection section;
    private final ReviewSubjects subjects;
    private final MessageSource messages;

    SubjectSheet(SubjectSection section, ReviewSubjects subjects, MessageSource messages) {
        this.section = section;
        this.subjects = subjects;
        this.messages = messages;
    }

    /** Empty for a case. */
    Optional<Leaf> of(CaseFile file) {
        List<Block> blocks = section.blocks(file, false);
        return subjects.findById(file.id()).map(subject -> new Sheet(messages.getMessage("block.review-subject", null, Locale.SIMPLIFIED_CHINESE),
                subject.senderName(), file.registeredOn(), blocks.get(0).facts()));
    }
}
