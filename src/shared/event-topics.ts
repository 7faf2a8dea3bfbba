/** Topics that the calendar can be narrowed to, by the slugs that confs.tech uses. */
export const knownTopics =
  'accessibility android api cfml clojure cloud cpp css data devops dotnet elixir elm general golang graphql groovy haskell identity ios iot java javascript kotlin kubernetes leadership networking opensource performance php product python ruby rust scala security sre tech-comm testing typescript ux'.split(
    ' ',
  )

/** Other words for the same topic. */
const meansTheSame: Readonly<Record<string, string>> = {
  go: 'golang',
  js: 'javascript',
  ts: 'typescript',
  a11y: 'accessibility',
  'c++': 'cpp',
  'c-plus-plus': 'cpp',
  net: 'dotnet',
  'dot-net': 'dotnet',
  apis: 'api',
  'open-source': 'opensource',
  'technical-communication': 'tech-comm',
  'technical-writing': 'tech-comm',
  docs: 'tech-comm',
  'web-performance': 'performance',
  design: 'ux',
  'user-experience': 'ux',
  'machine-learning': 'data',
  ai: 'data',
  'data-science': 'data',
  'big-data': 'data',
  infosec: 'security',
  cybersecurity: 'security',
  qa: 'testing',
  k8s: 'kubernetes',
  'cloud-native': 'kubernetes',
  'cloud-computing': 'cloud',
  'site-reliability': 'sre',
  'internet-of-things': 'iot',
  management: 'leadership',
  node: 'javascript',
  nodejs: 'javascript',
  coldfusion: 'cfml',
}

/** A topic as the calendar calls it: `Open Source` → `opensource`; '' if there is nothing to call. */
export function topicOf(text: string): string {
  const slug = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9+]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)
  return meansTheSame[slug] ?? slug.replaceAll('+', '')
}
