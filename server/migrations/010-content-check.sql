create index events_to_check on consultation_events (at) where content_check = 'due';
