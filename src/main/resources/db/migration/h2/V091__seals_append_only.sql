create trigger audit_seal_append_only before update, delete on audit_seal
    for each row call 'org.sanxiang.audit.AppendOnly';
create trigger audit_sealed_head_only_grows before update, delete on audit_sealed_head
    for each row call 'org.sanxiang.audit.OnlyGrows';
