create trigger audit_entry_append_only before update, delete on audit_entry
    for each row call 'org.sanxiang.audit.AppendOnly';
create trigger audit_head_forward_only before update, delete on audit_head
    for each row call 'org.sanxiang.audit.ForwardOnly';
