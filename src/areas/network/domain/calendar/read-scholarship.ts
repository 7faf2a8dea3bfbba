import { findDates } from '../../../../shared/find-dates.ts'
import { cleanAddress } from './event-address.ts'
import type { Said } from './external-record.ts'

const offered =
  /(?<![\p{L}])(?:scholarships?|(?:travel|diversity) (?:grants?|bursar(?:y|ies)|stipends?|tickets?)|travel (?:support|assistance)|becas?|apoyos? (?:de|para(?: el)?) viajes?|ayudas? (?:de|para(?: el)?) viajes?|bolsas? (?:de )?(?:estudos?|viagem|diversidade|participação)|auxílio[- ]viagem)(?!\p{L})/iu
const denied = /(?<!\p{L})(?:no|not|without|closed|sin|cerradas?|não|sem|encerradas?)(?!\p{L})/iu

/**
 * Whether a text says that scholarships or help with the journey are offered: where they are asked for (the address in the
 * same sentence, or else the event's own) and until when. A sentence that says no counts as none.
 */
export function readScholarship(
  text: string,
  { url, startsOn }: Pick<Said, 'url' | 'startsOn'>,
): Pick<Said, 'scholarshipUrl' | 'scholarshipUntil'> {
  const sentence = text
    .split(/(?<=[.!?])\s+|\n+|\s[·|•]\s/u)
    .find((each) => offered.test(each) && !denied.test(each))
  const address =
    cleanAddress(/https?:\/\/[^\s<>")]*[^\s<>").,;]/u.exec(sentence ?? '')?.[0] ?? '')?.url ?? url
  if (!sentence || address === '') return { scholarshipUrl: '', scholarshipUntil: null }
  return { scholarshipUrl: address, scholarshipUntil: lastDayIn(sentence, startsOn) }
}

/** The day that a sentence names; without a year, the last such day before the event. */
function lastDayIn(sentence: string, startsOn: string): string | null {
  const mention = findDates(sentence).find(({ to }) => to.day !== null)
  if (!mention) return null
  const two = (number: number) => String(number).padStart(2, '0')
  const day = (year: number) => `${year}-${two(mention.to.month)}-${two(mention.to.day ?? 1)}`
  const year = mention.year ?? Number(startsOn.slice(0, 4))
  const named = mention.year === null && day(year) > startsOn ? day(year - 1) : day(year)
  return named <= startsOn ? named : null
}
