/** The columns by which an event's rows refer to people. */
export const personColumns = [
  'person_id',
  'reviewer_id',
  'author_id',
  'created_by',
  'decided_by',
  'published_by',
  'granted_by',
  'checked_in_by',
  'scanned_by',
  'uploaded_by',
  'asked_by',
  'redacted_by',
  'submitted_by',
  'answered_by',
  'waived_by',
  'extended_by',
  'hidden_by',
] as const

/** The columns by which rows refer to files. */
export const fileColumns = [
  'cover_file_id',
  'photo_file_id',
  'file_id',
  'logo_file_id',
  'dark_logo_file_id',
] as const
