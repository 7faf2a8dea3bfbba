import { kcdInTheRegion } from './past/kcd-in-the-region.ts'
import { kcdMexicoAndCcoss } from './past/kcd-mexico-and-ccoss.ts'
import { northAmerica } from './past/north-america.ts'
import type { PastFacts } from './past/past-facts.ts'
import type { DemoEvent } from './types.ts'

const CNCF_CONDUCT = 'https://github.com/cncf/foundation/blob/main/code-of-conduct.md'

const conductByHost: Record<string, string> = {
  kcd: CNCF_CONDUCT,
  kubecon: CNCF_CONDUCT,
  'openinfra-days': 'https://openinfra.dev/legal/code-of-conduct',
  'openinfra-mexico': 'https://openinfra.dev/legal/code-of-conduct',
  'open-source-mexico': 'https://ccoss.org/coc/',
  'scale-linux-expo': 'https://www.socallinuxexpo.org/',
}

/** An announced event needs somebody to ask and a code of conduct; the address reaches nobody. */
const complete = (facts: PastFacts): DemoEvent => ({
  ...facts,
  contactEmail: `contacto-${facts.slug}@example.org`,
  codeOfConduct: null,
  codeOfConductUrl: conductByHost[facts.hosts[0]?.slug ?? ''] ?? CNCF_CONDUCT,
})

/** Real events, told by public facts only; what no source says stays empty. Oldest first. */
export const pastEvents: DemoEvent[] = [...kcdMexicoAndCcoss, ...kcdInTheRegion, ...northAmerica]
  .map(complete)
  .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
