import type { RegistrationFilter } from '../../queries/list-registrations.ts'

const statuses = ['confirmed', 'waiting', 'pending', 'cancelled'] as const

/** What the address narrows the list to; anything it cannot mean is left out. */
export function readFilter(query: URLSearchParams): RegistrationFilter {
  const type = query.get('type') ?? ''
  return {
    status: statuses.find((status) => status === query.get('status')) ?? null,
    ticketType: /^[a-z0-9-]{1,80}$/.test(type) ? type : null,
    unpaid: query.get('unpaid') === 'on',
    words: query.get('q')?.trim().slice(0, 80) || null,
  }
}
