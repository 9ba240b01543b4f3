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
    -- An insert that yields to a head which is already there updates it to what it is.
    if not (new.chain = old.chain and (new.sequence = old.sequence + 1
            or new.sequence = old.sequence and new.hash = old.hash)) then
        signal sqlstate '45000' set message_text = 'the head of a chain only moves forward';
    end if;
end//
delimiter ;
