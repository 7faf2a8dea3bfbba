-- What a notification says, as the chair left it: the paragraphs of the mail, without its button and its footer.
alter table notifications add column message text not null default '';
