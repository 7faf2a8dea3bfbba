import type { ReleasedAgenda } from '../../schedule/domain/release-content.ts'
import type { Walk } from './clashes.ts'

/** How long the ways between the rooms of an agenda are, by the rooms' names. */
export const walkIn =
  (_agenda: ReleasedAgenda): Walk =>
  () =>
    0
