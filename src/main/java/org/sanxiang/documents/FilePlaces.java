package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.people.People;
import org.springframework.stereotype.Component;

/** The case file: its number and days, and its people with their certificates. */
@Component
class FilePlaces implements Places {

    private final People people;

    FilePlaces(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", file.number());
        values.put("party", file.subject().partyName());
        values.put("registeredOn", file.registeredOn());
        values.put("filedOn", file.filedOn());
        values.put("decidedOn", file.decidedOn());
        values.put("handlers", described(file.holders(Duty.HANDLER)));
        values.put("host", described(file.holders(Duty.HEARING_HOST)));
        return values;
    }

    private List<Map<String, Object>> described(List<CaseDuty> holders) {
        return holders.stream().flatMap(holder -> people.findById(holder.personId()).stream()).map(Named::described).toList();
    }
}
