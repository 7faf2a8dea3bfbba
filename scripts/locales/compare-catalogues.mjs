import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Words that are the same in all three languages, so that a message made of them alone is no forgotten translation. */
const sameEverywhere = new Set([
  'Convite',
  'Agenda',
  'English',
  'Español',
  'Português',
  'Feed',
  'Kiosk',
  'Social',
  'Total',
  'Panel',
  'Keynote',
  'Workshop',
  'Web',
  'Podcast',
])

/** Every message of a catalogue by its full key; whatever is not a message or a group of messages is a fault. */
export function flatten(catalogue, prefix = '') {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    const key = prefix + name
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? flatten(value, `${key}.`)
      : [[key, value]]
  })
}

function collectArguments(elements, found) {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break
      case TYPE.tag:
        found.add(`<${element.value}>`)
        collectArguments(element.children, found)
        break
      case TYPE.select:
        found.add(`{${element.value}: ${Object.keys(element.options).sort().join('|')}}`)
        for (const option of Object.values(element.options)) collectArguments(option.value, found)
        break
      case TYPE.plural:
        found.add(`{${element.value}}`)
        for (const option of Object.values(element.options)) collectArguments(option.value, found)
        break
      default:
        found.add(`{${element.value}}`)
    }
  }
  return found
}

/** The arguments and tags of an ICU message, in order, as one text. Throws on a message that cannot be parsed. */
const argumentsOf = (message) =>
  [...collectArguments(parse(message, { shouldParseSkeletons: true }), new Set())].sort().join(' ')

function hasWords(message) {
  const text = parse(message)
    .flatMap((element) => (element.type === TYPE.literal ? [element.value] : []))
    .join(' ')
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3)
  return words.some((word) => !sameEverywhere.has(word) && word !== word.toUpperCase())
}

/** The faults of the catalogues beside each other: keys, arguments, and messages nobody translated. */
export function compareCatalogues(catalogues) {
  const faults = []
  const languages = Object.keys(catalogues)
  const messages = Object.fromEntries(
    languages.map((language) => [language, new Map(flatten(catalogues[language]))]),
  )
  const keys = new Set(languages.flatMap((language) => [...messages[language].keys()]))
  for (const key of keys) {
    const texts = languages.map((language) => messages[language].get(key))
    const absent = languages.filter((language) => !messages[language].has(key))
    if (absent.length > 0) {
      for (const language of absent) faults.push(`${language}: ${key}: missing`)
      continue
    }
    if (texts.some((text) => typeof text !== 'string' || text.trim() === '')) {
      faults.push(`all: ${key}: not a message`)
      continue
    }
    try {
      const lists = texts.map(argumentsOf)
      for (const [index, list] of lists.entries()) {
        if (list !== lists[0]) {
          faults.push(
            `${languages[index]}: ${key}: arguments differ: “${list}”, but “${lists[0]}” in ${languages[0]}`,
          )
        }
      }
      if (texts.every((text) => text === texts[0]) && hasWords(texts[0])) {
        faults.push(`all: ${key}: the same in every language: “${texts[0]}”`)
      }
    } catch (error) {
      faults.push(`all: ${key}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return faults
}
