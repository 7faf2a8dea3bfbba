import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayInstant, sayMoney, sayTime } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { dayOf } from '../../../shared/time.ts'
import type { ScanOutcome, Verdict } from '../domain/scan-outcome.ts'

/** A verdict in words: the same for the page and for the scanner. */
export type VerdictView = {
  readonly outcome: ScanOutcome
  /** go: let them in; look: they are in already, or somebody has to decide; stop: not with this ticket. */
  readonly light: 'go' | 'look' | 'stop'
  readonly word: string
  readonly name: string
  readonly ticket: string
  readonly detail: string
  readonly code: string
  /** Whether the check-in can be taken back from here. */
  readonly undo: boolean
}

const lights = {
  in: 'go',
  again: 'look',
  pending: 'look',
  waiting: 'stop',
  cancelled: 'stop',
  unknown: 'stop',
} as const

/** Says a verdict in the language of whoever stands at the door, with times on the event's clock. */
export function verdictView(
  { outcome, person, entered }: Verdict,
  language: Language,
  zone: string,
  now: Date,
): VerdictView {
  const t = translator(language, 'checkin')
  const when =
    entered &&
    (dayOf(entered.at, zone) === dayOf(now, zone)
      ? sayTime(language, entered.at, zone)
      : sayInstant(language, entered.at, zone))
  return {
    outcome,
    light: lights[outcome],
    word: t(`outcome.${outcome}.word`),
    name: person?.name ?? '',
    ticket: person?.guestOf
      ? t('guestOf', { event: textIn(person.guestOf, language) })
      : textIn(person?.ticketType, language),
    detail:
      outcome === 'again' && entered && when
        ? entered.gate
          ? t('firstAt', { when, gate: entered.gate })
          : t('first', { when })
        : outcome === 'in' && person?.owes
          ? t('owes', { amount: sayMoney(language, person.owes.minor, person.owes.currency) })
          : t(`outcome.${outcome}.detail`),
    code: person?.code ?? '',
    undo: outcome === 'in' || (outcome === 'again' && entered !== null),
  }
}
