import type { DemoEvent } from '../types.ts'

/** What public sources say about an event that took place. */
export type PastFacts = Omit<DemoEvent, 'contactEmail' | 'codeOfConduct' | 'codeOfConductUrl'>
