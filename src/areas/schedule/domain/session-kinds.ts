/** What can stand on an agenda: what people come to hear, then what holds the day together. */
export const programmeKinds = ['talk', 'lightning', 'panel', 'workshop', 'keynote'] as const
export const serviceKinds = ['break', 'meal', 'social', 'ceremony', 'check-in', 'set-up'] as const
export const sessionKinds = [...programmeKinds, ...serviceKinds] as const
export type SessionKind = (typeof sessionKinds)[number]

export const isProgramme = (kind: SessionKind): boolean =>
  (programmeKinds as readonly SessionKind[]).includes(kind)

/** Whether nothing else should go on meanwhile. Check-in, a party and setting up run beside the rest. */
export const pausesTheRest = (kind: SessionKind): boolean =>
  kind !== 'social' && kind !== 'check-in' && kind !== 'set-up'

/** Setting up is the team's: it keeps a room, and no page, feed or file that the public sees names it. */
export const isPublic = ({ kind }: { readonly kind: SessionKind }): boolean => kind !== 'set-up'

/** Nobody looks for the page of a coffee break. */
export const hasPage = ({ kind }: { readonly kind: SessionKind }): boolean =>
  kind !== 'break' && kind !== 'meal' && kind !== 'check-in'
