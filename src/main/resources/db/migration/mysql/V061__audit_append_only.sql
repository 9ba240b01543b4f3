create trigger audit_entry_no_update before update on audit_entry
    for each row signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger audit_entry_no_delete before delete on audit_entry
    for each row signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger audit_head_no_delete before delete on audit_head
    for each row signal sqlstate '45000' set message_text = 'the head of a chain only moves forward';

delimiter //
create trigger audit_head_forward_only before update on audit_head
    for each row
begin
    if new.chain <> old.chain or new.sequence <> old.sequence + 1 then
        signal sqlstate '45000' set message_text = 'the head of a chain only moves forward';
    end if;
end//
delimiter ;
