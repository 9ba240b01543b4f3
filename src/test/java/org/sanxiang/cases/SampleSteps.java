package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.sanxiang.kernel.Actor;

/** Steps of no procedure, for tests of the door. */
final class SampleSteps {

    private SampleSteps() {
    }

    record Form(@NotBlank String opinion) implements Opinionated, UnitesDuties {

        @Override
        public String bothDutiesBecause() {
            return opinion.startsWith("兼任") ? opinion : null;
        }

        @Override
        public Enum<?> conclusion() {
            return Duty.DECIDER;
        }
    }

    record Deciding(String key, Duty takesOn) implements Step<Form> {

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(takesOn);
        }

        @Override
        public String take(CaseFile file, Form form, Actor actor) {
            return form.opinion().equals("stay") ? null : "decided";
        }
    }

    record Naming(@NamesPerson List<Long> officers) {
    }

    record NamingStep() implements Step<Naming> {

        @Override
        public String key() {
            return "name";
        }

        @Override
        public Class<Naming> form() {
            return Naming.class;
        }

        @Override
        public String take(CaseFile file, Naming form, Actor actor) {
            return "named";
        }
    }
}
