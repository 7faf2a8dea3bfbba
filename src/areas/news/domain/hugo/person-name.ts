const particles = new Set(
  'de del la las los da das do dos e y van von der den di du le san santa mc mac'.split(' '),
)

// Words that make a capitalised phrase an organisation, an event or a heading rather than somebody's name.
const notOfPeople =
  /\b(?:team|community|communities|foundation|committee|group|days?|summit|conference|conf|con|kubernetes|kcds?|kubecon|cncf|cloud|native|open|source|infra\w*|linux|software|ospo|equipo|comunidad(?:es)?|fundaci[oó]n|comit[eé]|grupo|organizador[ae]s?|organizers?|equipe|comunidade|funda[çc][aã]o|latam|latin|latino\w*|am[eé]rica|m[eé]xico|colombia|brasil|conclusi[oó]n|conclus[aã]o|conclusion|gracias|thanks?|obrigad[oa]|nota|note|fin|end|the|el|los|las|see|register|join|reg[ií]strate|inscr[ií]bete|save|meetup|space|studio|press|news)\b/iu

const word = /^\p{Lu}[\p{L}'’.-]*$/u

/** Whether a short text reads as a person's name: two to five capitalised words, none of them an organisation's. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (text.length > 60 || words.length < 2 || words.length > 6 || notOfPeople.test(text))
    return false
  const capitals = words.filter((part) => !particles.has(part.toLowerCase()))
  return capitals.length >= 2 && capitals.every((part) => word.test(part))
}
