import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndYear, sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { languages } from '../../../../shared/localized-text.ts'

// What a person can still read beside others in a table.
const longestShown = 300
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const day = /^\d{4}-\d\d-\d\d$/
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How the log says fields and values: labels and words where there are some, else the name and the value readably. */
export function useLogWords(timeZone: string) {
  const t = useTranslations('reports')
  const format = useFormatter()
  const { language } = usePage()

  const sayField = (name: string): string =>
    t.has(`field.${name}` as never) ? t(`field.${name}` as never) : inWords(name)

  function sayText(text: string): string {
    if (instant.test(text)) return sayInstant(language, new Date(text), timeZone)
    if (day.test(text)) return sayDayAndYear(language, text)
    // Nobody reads an id; its end tells two of them apart.
    if (id.test(text)) return `…${text.slice(-4)}`
    if (/^[a-z-]+$/.test(text) && t.has(`value.${text}` as never))
      return t(`value.${text}` as never)
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  }

  function sayValue(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
    if (typeof value === 'number') return format.number(value, { useGrouping: false })
    if (typeof value === 'string') return sayText(value)
    if (Array.isArray(value)) return value.map(sayValue).filter(Boolean).join(', ')
    const parts = Object.entries(value).filter(([, part]) => part !== null && part !== '')
    const localized = parts.every(([name]) => languages.some((each) => each === name))
    const named = parts.map(([name, part]): [string, string] => [
      localized ? sayLanguage(language, name) : sayField(name),
      sayValue(part),
    ])
    return named.map(([name, said]) => `${name}: ${said}`).join(' · ')
  }

  return { sayField, sayValue }
}

/** `callClosesAt` and `call-closes-at` as “Call closes at”. */
function inWords(name: string): string {
  const words = name
    .replaceAll(/[-_.]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
