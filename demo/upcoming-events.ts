import type { DemoPlannedEvent } from './types.ts'
import { kcdGuadalajara } from './upcoming/kcd-guadalajara.ts'
import { ccossGuadalajara, kcdLima, openInfraDaysMexico } from './upcoming/mexico-and-peru.ts'
import {
  kcdColombia,
  kcdCostaRica,
  kcdSaoPaulo,
  ospoConoSur,
  sanJoseDay,
} from './upcoming/rest-of-the-region.ts'

/** The slug of the edition that is full of generated people. */
export const fullEventSlug = 'kcd-guadalajara'
/** The slug of the edition that is held beside it. */
export const neighbourSlug = 'ccoss-guadalajara'
/** The slug of the edition whose committee is at work. */
export const readEventSlug = 'kcd-lima'
/** The slug of an edition whose call is open. */
export const openCallSlug = 'ospo-cono-sur'
/** The slug of the invented edition that is over and has check-ins. */
export const checkedInEventSlug = 'dia-cloud-native-san-jose'

/**
 * The invented editions, their dates relative to `now` (the first start): one over, one full of people, the others
 * announced, with an open call, in review or with a published agenda. Slugs stay the same whatever `now` is.
 */
export const upcomingEvents = (now: Date): DemoPlannedEvent[] =>
  [
    sanJoseDay,
    openInfraDaysMexico,
    kcdGuadalajara,
    ccossGuadalajara,
    ospoConoSur,
    kcdLima,
    kcdCostaRica,
    kcdColombia,
    kcdSaoPaulo,
  ].map((plan) => plan(now))
