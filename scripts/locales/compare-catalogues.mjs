import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Words that are the same in all three languages, so that a message made of them alone is no forgotten translation. */
const sameEverywhere = new Set([
  'Convite',
  'Agenda',
  'Check',
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

/** Whether a plural says "one" in words where that form stands for 0 as well, as in Portuguese: 0 would read as one. */
const saysOneForNone = (elements) =>
  elements.some((element) => {
    if (element.type === TYPE.tag) return saysOneForNone(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return false
    const { one, '=0': none } = element.options
    const blind =
      element.type === TYPE.plural &&
      one &&
      !none &&
      !one.value.some(({ type }) => type === TYPE.pound)
    return blind || Object.values(element.options).some(({ value }) => saysOneForNone(value))
  })

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
      for (const [index, text] of texts.entries()) {
        const formOfNone = new Intl.PluralRules(languages[index]).select(0)
        if (formOfNone === 'one' && saysOneForNone(parse(text))) {
          faults.push(`${languages[index]}: ${key}: “one” also stands for 0 here: write =1, or #`)
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
