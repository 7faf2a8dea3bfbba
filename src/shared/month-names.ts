// January to December in Spanish, English and Portuguese: full names, and what people shorten them to.
const spanish =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
const english =
  'january february march april may june july august september october november december'
const portuguese =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'
const shortened = [
  'ene|jan',
  'feb|fev',
  'mar',
  'abr|apr',
  'may|mai',
  'jun',
  'jul',
  'ago|aug',
  'sep|sept|set|setiembre',
  'oct|out',
  'nov',
  'dic|dec|dez',
]

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const numbers = new Map<string, number>()
for (const names of [spanish, english, portuguese]) {
  names.split(' ').forEach((name, i) => numbers.set(plain(name), i + 1))
}
shortened.forEach((names, i) => {
  for (const name of names.split('|')) numbers.set(name, i + 1)
})

/** The number of a month, 1–12, by its name in es, en or pt, whole or shortened; undefined if it is none. */
export const monthNumber = (name: string): number | undefined =>
  numbers.get(plain(name).replace(/\.$/u, ''))

const byLength = (a: string, b: string) => b.length - a.length

/** A pattern's source that matches whole month names (`marzo`, `March`, `março`), accents optional. */
export const wholeMonthPattern = [
  ...new Set([...`${spanish} ${english} ${portuguese} marco setiembre`.split(' ')]),
]
  .toSorted(byLength)
  .join('|')

/** The same, and the shortened names, with or without a full stop. */
export const monthPattern = `(?:${[
  ...new Set([...wholeMonthPattern.split('|'), ...shortened.flatMap((names) => names.split('|'))]),
]
  .toSorted(byLength)
  .join('|')})\\b\\.?`
