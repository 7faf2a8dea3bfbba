import listed from './cncf-projects.json' with { type: 'json' }
import { cuesOfSubcategory } from './category-cues.ts'
import { cncfWordsFromKeylime } from './cncf-words-from-keylime.ts'
import { cncfWordsToKepler } from './cncf-words-to-kepler.ts'
import { project } from './theme.ts'
import type { Theme } from './theme.ts'

const cncfWords = { ...cncfWordsToKepler, ...cncfWordsFromKeylime }

/** A name such as CubeFS or OpenCost in two words; as such it needs words around it that speak for it. */
const spaced = (name: string) =>
  /^[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+$/.test(name)
    ? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    : undefined

/** Every project of the landscape, with its other spellings and the words that its category goes with. */
export const cncfProjects: readonly Theme[] = listed.map(({ name, subcategory, homepage }) => {
  const words = cncfWords[name] ?? {}
  const own = (words.cues ?? '').split('|')
  const cues = words.certainty === 'close' ? own : [...own, ...cuesOfSubcategory(subcategory)]
  const apart = spaced(name)
  return project(name, 'cloud-native', {
    ...words,
    near: [words.near, words.sure?.includes(apart?.toLowerCase() ?? '-') ? undefined : apart]
      .filter((near) => near !== undefined)
      .join('|'),
    cues: cues.join('|'),
    home: homepage,
  })
})
