-- due dates are derived, also those of a preservation
alter table preservation drop column due;
