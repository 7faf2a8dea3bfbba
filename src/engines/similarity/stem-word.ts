/**
 * Endings that words of one origin have in Spanish, English and Portuguese, folded. The longest that fits is cut, if enough
 * of the word is left.
 */
const endings = `
  izaciones izacion izacao izacoes ization izations isation isations izadores izador izando izado izada izados izadas izing
  izar ized ize izes aciones acion acao acoes ation ations ating ated ates ate ciones cion cao coes tion tions tional siones
  sion sions sao soes idades idade idad ity ities mente ly amientos amiento imientos imiento amentos amento imentos imento
  mentos mento mientos miento ments ment adores ador adora adoras edores edor idores idor ators ator ors ers er or logias
  logia logies logy encias encia ences ence ency ancias ancia ances ance anca ancas ivos ivas ivo iva ive icos icas ico ica
  ics ic ical icos arios ario arias aria ary osos osas oso osa ous ables able ibles ible aveis avel iveis ivel ando iendo
  endo indo ings ing ados adas ado ada idos idas ido ida ed ar ir amos emos imos aron eron aram eram es as os s a e o`
  .split(/\s+/)
  .filter((ending) => ending !== '')
  .toSorted((a, b) => b.length - a.length)

const enough = (ending: string) => (ending.length > 2 ? 4 : 3)

/** One spelling of sounds that the languages write differently: `arquitectura`, `architecture`, `arquitetura`. */
const spelling = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/qu(?=[ei])|ch(?=[ei])|k/g, 'c')
    .replace(/[ck]t|pt(?=[ei])/g, 't')
    .replace(/([^s])s(?=[ckpt])/g, '$1s')
    .replace(/^es(?=[cpt])/, 's')
    .replace(/ny|nh|gn/g, 'n')
    .replace(/lh/g, 'l')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1/g, '$1')

/**
 * What words of one origin have in common across Spanish, English and Portuguese: `automatización`, `automation` and
 * `automatização` give one stem. The word comes folded (no accents, lower case). Words with digits stay as they are.
 */
export function stemWord(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= enough(one),
  )
  const stem = spelling(ending === undefined ? word : word.slice(0, -ending.length))
  return stem.replace(/(?<=^.{4,})[aeocti]+$/, '')
}
