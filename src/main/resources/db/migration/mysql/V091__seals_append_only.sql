create trigger audit_seal_no_update before update on audit_seal
    for each row signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger audit_seal_no_delete before delete on audit_seal
    for each row signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger audit_sealed_head_no_delete before delete on audit_sealed_head
    for each row signal sqlstate '45000' set message_text = 'a sealed head only moves forward';

delimiter //
create trigger audit_sealed_head_only_grows before update on audit_sealed_head
    for each row
begin
    if not (new.chain = old.chain and new.sequence > old.sequence) then
        signal sqlstate '45000' set message_text = 'a sealed head only moves forward';
    end if;
end//
delimiter ;
