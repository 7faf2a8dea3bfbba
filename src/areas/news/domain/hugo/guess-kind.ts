import type { KindGuess, SuggestedEvent } from './hugo-post.ts'

const recapWords =
  /(?<!\p{L})(?:recap|resumen|resumo|rese[ñn]a|memorias?|balance|as[ií] fue|as[ií] se vivi[óo]|c[óo]mo fue|como foi|highlights|lo que dej[óo]|looking back|retrospective|took place|was held|se llev[óo] a cabo|se realiz[óo]|se celebr[óo]|aconteceu|gathered|reuni[óou]+|being part of|i attended|asist[ií]|participei|we went to|fuimos a?l?|fomos)(?![\p{L}])/iu
const aheadWords =
  /(?<!\p{L})(?:save the date|join us|reserva (?:la|tu) fecha|[úu]nete|anote na agenda|reserve a data|participe|reg[ií]strate|register now|inscr[íi]bete|inscreva-se|official announcement|anuncio oficial|an[úu]ncio oficial|call for (?:proposals|papers) is open|convocatoria abierta|will be held|se llevar[áa] a cabo|acontecer[áa]|te esperamos|nos vemos)(?![\p{L}])/iu

type PostWords = { readonly title: string; readonly prose: string; readonly postDay: string | null }

const sameFamily = (event: SuggestedEvent, title: string) =>
  title !== '' && event.name.split(' ').some((word) => word.length > 2 && title.includes(word))

/**
 * Guesses whether a post announces an event, looks back on one, or neither: by the day of the event its title names
 * against the post's own, else by words. A post that only mentions events is a post.
 */
export function guessKind(
  { title, prose, postDay }: PostWords,
  events: readonly SuggestedEvent[],
): KindGuess {
  const main = events.find((event) => sameFamily(event, title))
  if (!main) return { kind: 'post', reason: 'no-event', evidence: '' }
  if (main.precision === 'day' && main.startDate && main.endDate && postDay) {
    if (main.startDate >= postDay)
      return { kind: 'announcement', reason: 'event-ahead', evidence: main.startDate }
    if (main.endDate < postDay)
      return { kind: 'recap', reason: 'event-past', evidence: main.endDate }
  }
  const recap = recapWords.exec(title) ?? recapWords.exec(prose)
  const announced = aheadWords.exec(title) ?? aheadWords.exec(prose)
  if (announced && (!recap || announced.index < recap.index)) {
    return { kind: 'announcement', reason: 'words', evidence: announced[0] }
  }
  if (recap) return { kind: 'recap', reason: 'words', evidence: recap[0] }
  return { kind: 'post', reason: 'words', evidence: main.name }
}
