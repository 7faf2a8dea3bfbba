import { kcdInTheRegion } from './past/kcd-in-the-region.ts'
import { kcdMexicoAndCcoss } from './past/kcd-mexico-and-ccoss.ts'
import { northAmerica } from './past/north-america.ts'
import type { DemoEvent } from './types.ts'

/** Real events, told by public facts only; what no source says stays empty. Oldest first. */
export const pastEvents: DemoEvent[] = [
  ...kcdMexicoAndCcoss,
  ...kcdInTheRegion,
  ...northAmerica,
].toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
