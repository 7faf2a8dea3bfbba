/** How good the news is that a decision stands for. */
export const decisionTones = {
  accepted: 'good',
  tentative: 'accent',
  shortlisted: 'accent',
  waitlisted: 'warn',
  changes: 'warn',
  rejected: 'bad',
} as const
