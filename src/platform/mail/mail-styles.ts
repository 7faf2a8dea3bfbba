/** The house colour. */
export const bougainvillea = '#c0004e'
/** What is read first. */
export const text = {
  margin: '0 0 16px',
  color: '#23202e',
  fontSize: '16px',
  lineHeight: '1.55',
} as const
/** What may be read. */
export const soft = {
  margin: '0 0 6px',
  color: '#5f5a70',
  fontSize: '13px',
  lineHeight: '1.5',
} as const
