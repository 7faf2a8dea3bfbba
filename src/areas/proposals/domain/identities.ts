/** What a speaker says of who they are. */
export type Identity = {
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly links: readonly { readonly url: string }[]
}

// Of names and of organisations: alone they tell nobody.
const common = new Set(
  'de da do dos das del la las los el y e von van the and san santa juan maria jose ana'.split(' '),
)
const legal =
  /[\s,.]+(s\.?\s?a\.?(\s?de\s?c\.?v\.?)?|s\.?r\.?l\.?|ltda?\.?|inc\.?|gmbh|llc|corp\.?)$/i

/**
 * What would tell who the speakers are: whole names and their parts, organisations, addresses, links and the handles in them.
 * A proposal to the person who redacts: parts of a name that are everyday words are theirs to judge.
 */
export function tellingPassages(speakers: readonly Identity[]): readonly string[] {
  const all = speakers.flatMap(({ name, email, organisation, links }) => [
    name,
    ...name.split(/[\s,]+/).filter(tells),
    organisation,
    organisation.replace(legal, ''),
    email,
    ...handle(email.split('@')[0]),
    ...links.flatMap(({ url }) => ofLink(url)),
  ])
  return [...new Set(all.map((each) => each.trim()).filter((each) => each.length > 1))]
}

const tells = (part: string) =>
  part.length >= 3 && !common.has(part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())

const handle = (written: string | undefined) =>
  written && written.length >= 4 ? [`@${written}`, written] : []

function ofLink(url: string): string[] {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '')
  const parts = bare.split('/')
  return [
    url,
    url.replace(/\/+$/, ''),
    bare,
    ...(parts.length > 1 ? handle(parts.at(-1)?.replace(/^@/, '')) : []),
  ]
}
