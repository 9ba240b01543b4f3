-- open_step_mine and open_step_group have taken their place
drop index open_step_assignee;
drop index open_step_role;
