/** What can stand on an agenda: what people come to hear, then what holds the day together. */
export const programmeKinds = ['talk', 'lightning', 'panel', 'workshop', 'keynote'] as const
export const serviceKinds = ['break', 'meal', 'social', 'ceremony', 'check-in'] as const
export const sessionKinds = [...programmeKinds, ...serviceKinds] as const
export type SessionKind = (typeof sessionKinds)[number]

export const isProgramme = (kind: SessionKind): boolean =>
  (programmeKinds as readonly SessionKind[]).includes(kind)

/** Whether nothing else should go on meanwhile. Check-in and a party run beside the rest. */
export const pausesTheRest = (kind: SessionKind): boolean =>
  kind !== 'social' && kind !== 'check-in'

/** Nobody looks for the page of a coffee break. */
export const hasPage = ({ kind }: { readonly kind: SessionKind }): boolean =>
  kind !== 'break' && kind !== 'meal' && kind !== 'check-in'
