import type { DemoEvent } from '../types.ts'

const ofProgrammes: Readonly<Record<string, readonly string[]>> = {
  kcd: ['cloud', 'kubernetes'],
  'openinfra-days': ['cloud', 'opensource'],
  ospo: ['leadership', 'opensource'],
}

/** What an event of the demo is about, by who holds it. */
export const topicsOf = ({ hosts }: Pick<DemoEvent, 'hosts'>): readonly string[] => {
  const topics = hosts.flatMap(({ slug }) => ofProgrammes[slug] ?? [])
  return topics.length > 0 ? [...new Set(topics)].toSorted() : ['opensource']
}
