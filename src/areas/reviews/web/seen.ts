import { decisions, type Decision } from '../domain/decision.ts'

type Row = { readonly code: string; readonly decision: Decision | null }

/** How the decisions of a list stood when it was shown, as one hidden field. */
export const writeSeen = (rows: readonly Row[]): string =>
  rows.map(({ code, decision }) => `${code}:${decision ?? 'none'}`).join(' ')

/** The same, read again; what is none of ours is left out. */
export const readSeen = (value: string): ReadonlyMap<string, Decision | null> =>
  new Map(
    value.split(' ').flatMap((entry): [string, Decision | null][] => {
      const [code = '', word] = entry.split(':')
      const decision = decisions.find((each) => each === word) ?? null
      return code !== '' && (decision !== null || word === 'none') ? [[code, decision]] : []
    }),
  )
