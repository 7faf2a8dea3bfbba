/** What a mail about one registration says; its name is the mail's kind, after `registration-`. */
export type RegistrationMailKind =
  | 'confirmed'
  | 'waiting'
  | 'pending'
  | 'moved-up'
  | 'approved'
  | 'declined'
  | 'cancelled'
  | 'transferred-to-you'
