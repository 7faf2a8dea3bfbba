import { Temporal } from 'temporal-polyfill'
import type { EventMention } from './event-mention.ts'
import type { DateMention } from '../../../../shared/find-dates.ts'
import { findDates } from '../../../../shared/find-dates.ts'
import type { EventName } from './find-event-names.ts'
import { findEventNames } from './find-event-names.ts'
import type { SuggestedEvent } from './hugo-post.ts'
import { mergeEvents } from './merge-events.ts'
import { monthNumber } from '../../../../shared/month-names.ts'
import { findPlaces } from './places.ts'
import { plainProse } from './plain-prose.ts'
import { settleDate } from './settle-date.ts'
import type { Sentence } from './split-sentences.ts'
import { splitSentences } from './split-sentences.ts'

export type ProseToSearch = {
  readonly title: string
  readonly bodyMarkdown: string
  readonly postDay: string | null
}

const deadline =
  /call for|\bcfps?\b|convocatoria|chamada de|propuestas|propostas|deadline|fechas? l[ií]mite|prazo|due\b|early.?bird|registra\w+ (?:opens?|closes?)|inscri\w+ (?:se )?(?:abr|cierr|anticipad|encerr)|\bcloses?\b|cierra|encerra|notifica|sponsors?\b|patrocin|hotel|camera.ready|accepted|aceptad|released?\b|lanz[óo]|founded|fundad|since|desde/iu
const takesPlace =
  /(?<!\p{L})(?:held|tak(?:es?|ing) place|took place|will be|happen(?:s|ed|ing)?|gathered|transform\w*|celebrat\w*|hosts?|join us|see you|save the date|is the day|marks the day|se (?:llev|realiz|celebr)\w*|tendr[áa]|tuvo lugar|ser[áa]|reuni[óou]\w*|celebr\w*|te esperamos|nos vemos|reserva (?:la|tu) fecha|[úu]nete|es el d[ií]a|acontec\w*|ocorr\w*|realizad[oa]|foi|anote|reserve a data|[ée] o dia|participe|te esperamos|attended|asist[ií]\w*|participei|particip[éo])(?![\p{L}])/iu
const dateLabel =
  /^[^\p{L}]*(?:save the date|reserva (?:la|tu) fecha|aparta la fecha|anote na agenda|reserve a data|marque na agenda|when|cu[áa]ndo|quando|dates?|fechas?|datas?|d[ií]as?)\s*:/iu
const placeLabel =
  /^[^\p{L}]*(?:venue|where|place|location|lugar|sede|d[óo]nde|donde|ubicaci[óo]n|local|onde)\s*:\s*(.+)$/iu
const today = /^[^\p{L}]*(?:today|hoy|hoje)\b/iu

const clause = (text: string, dates: readonly DateMention[], at: number) =>
  text.slice(dates[at - 1]?.end ?? 0, dates[at + 1]?.at ?? text.length)

/** The event a date belongs to: named before it, else after it, in the same sentence. */
function nameFor(names: readonly EventName[], date: DateMention): EventName | undefined {
  const outside = names.filter(({ at, end }) => end <= date.at || at >= date.end)
  return outside.findLast(({ end }) => end <= date.at) ?? outside.find(({ at }) => at >= date.end)
}

const unlisted =
  /(?<!\p{L})(?:in|en|em|at)\s+(\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:de|del|do|da|la|los|las|of)\s+)?\p{Lu}[\p{L}'’.-]+){0,3})/gu
const noPlace =
  /^(?:The|This|Our|English|Spanish|Portuguese|Spring|Summer|Fall|Autumn|Winter|Open Source|Cloud|Latin America|Latinoam[eé]rica|Am[eé]rica Latina)(?!\p{L})/u

/** A place that is not on our list, as `in Ibarra` names it in the words around a date. */
function unlistedPlace(part: string): string {
  for (const [, found = ''] of part.matchAll(unlisted)) {
    const first = found.split(' ')[0] ?? ''
    const isMonth = monthNumber(first) !== undefined
    if (!isMonth && !noPlace.test(found) && findEventNames(found).length === 0) {
      return found.replace(/[.,]+$/u, '')
    }
  }
  return ''
}

function venueOf(sentences: readonly Sentence[], near: number): string {
  for (const { text } of sentences.slice(Math.max(0, near - 3), near + 5)) {
    const found = placeLabel
      .exec(text)?.[1]
      ?.replace(/[.\\]+$/u, '')
      .trim()
    if (found && found.length <= 90) return found
  }
  return ''
}

function datedMentions(
  sentences: readonly Sentence[],
  title: EventName | null,
  prose: ProseToSearch,
): EventMention[] {
  const postDay = prose.postDay ? Temporal.PlainDate.from(prose.postDay) : null
  return sentences.flatMap(({ text, paragraph }, i) => {
    const dates = findDates(text)
    const names = findEventNames(text)
    const before = sentences
      .slice(Math.max(0, i - 2), i)
      .filter((other) => other.paragraph === paragraph)
    const spokenOf = before.flatMap((other) => findEventNames(other.text)).at(-1)
    const places = findPlaces(text)
    return dates.flatMap((mention, d): EventMention[] => {
      const part = clause(text, dates, d)
      const own = nameFor(names, mention)
      const labelled = dateLabel.test(text) || today.test(text)
      const cue = labelled || takesPlace.test(part)
      const name = own ?? (cue ? (spokenOf ?? title) : null)
      if (deadline.test(part) && !(own && takesPlace.test(part)) && !labelled) return []
      if (!name && !(labelled && dateLabel.test(text))) return []
      if (mention.from.day === null && !takesPlace.test(part)) return []
      const years = [name?.year, title?.year].filter((year) => year !== null && year !== undefined)
      const date = settleDate(mention, { postDay, sentence: text, years })
      const country = name?.places[0]?.country
      const around = places
        .filter(
          ({ at }) => !names.some((other) => other !== own && at >= other.at && at < other.end),
        )
        .filter((place) => country === undefined || place.country === country)
        .toSorted((a, b) => Number(b.at > mention.at) - Number(a.at > mention.at))
      const known = [...(name?.places ?? []), ...around]
      const venue = labelled ? venueOf(sentences, i) : ''
      return [
        {
          name: name?.name ?? plainProse(prose.title),
          family: name?.family ?? '',
          qualifier: name?.qualifier ?? '',
          places: known,
          venue: venue || (known.length === 0 ? unlistedPlace(part) : ''),
          year: name?.year ?? null,
          date,
          sentence: text,
          from: own ? 'sentence' : 'label',
          named: name !== null && name !== undefined,
        },
      ]
    })
  })
}

/** Events in the title, with the place and the sentence that the first paragraphs add. */
function titleMentions(
  names: readonly EventName[],
  title: string,
  sentences: readonly Sentence[],
): EventMention[] {
  return names.map((name) => {
    const opening = sentences.slice(0, 8)
    const telling = opening.find(({ text }) =>
      findEventNames(text).some(({ family }) => family === name.family),
    )
    const city = (telling ? [telling, ...opening] : opening)
      .flatMap(({ text }) => findPlaces(text))
      .find(
        ({ kind, country }) =>
          kind === 'city' &&
          (name.places.length === 0 || name.places.some((place) => place.country === country)),
      )
    return {
      ...name,
      places: [
        ...name.places,
        ...findPlaces(title).filter(({ kind }) => kind === 'city'),
        ...(city ? [city] : []),
      ],
      venue: '',
      date: null,
      sentence: telling?.text ?? title,
      from: 'title',
      named: true,
    }
  })
}

/**
 * Events that a post speaks of: those its title names and those its prose gives a date for, in es, en or pt, each with
 * the sentence it came from. A date that is a deadline, or belongs to no event, is none; an event without a date in
 * the prose has none: the post's own date is never taken for it.
 */
export function findEvent(prose: ProseToSearch): SuggestedEvent[] {
  const title = plainProse(prose.title)
  const sentences = splitSentences(prose.bodyMarkdown)
  const names = findEventNames(title)
  const main = names[0] ?? null
  return mergeEvents([
    ...titleMentions(names, title, sentences),
    ...datedMentions(sentences, main, prose),
  ])
}
