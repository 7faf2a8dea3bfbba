import { dayOf } from '../../../shared/time.ts'

/** When people may ask to be accredited. */
export type PressWindow = {
  readonly accreditation: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

type Held = {
  readonly endsOn: string | null
  readonly timeZone: string
  readonly cancelledAt: Date | null
}

export type WindowState = 'off' | 'not-yet' | 'open' | 'closed'

/** Whether applications are taken at an instant: from the first to before the last, never once the event is over. */
export function windowState(window: PressWindow, event: Held, now: Date): WindowState {
  if (!window.accreditation) return 'off'
  if (event.cancelledAt) return 'closed'
  if (event.endsOn !== null && event.endsOn < dayOf(now, event.timeZone)) return 'closed'
  if (window.closesAt && now >= window.closesAt) return 'closed'
  return window.opensAt && now < window.opensAt ? 'not-yet' : 'open'
}

/** When that changes by itself next. */
export const nextTurn = ({ opensAt, closesAt }: PressWindow, now: Date): Date | null =>
  [opensAt, closesAt]
    .filter((turn): turn is Date => turn !== null && turn > now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
