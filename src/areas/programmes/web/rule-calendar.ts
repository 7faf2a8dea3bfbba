import { calendar } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import type { Verdict } from '../domain/judge-rule.ts'
import { namesOfResponsible, type Holder } from '../domain/responsible.ts'
import { sayRules } from '../say-rules.ts'

type RuleCalendar = {
  readonly event: { readonly id: string; readonly slug: string; readonly name: LocalizedText }
  readonly verdicts: readonly Verdict[]
  readonly holders: readonly Holder[]
  readonly now: Date
  readonly url: string
  readonly language: Language
}

/**
 * The checklist of an event as a calendar: each rule that is not met on the day by which it must be, with who must do
 * what.
 */
export function ruleCalendar(of: RuleCalendar): string {
  const { event, verdicts, holders, now, url, language } = of
  const t = translator(language, 'programmes')
  const say = sayRules(language)
  const page = `${url}/${language}/manage/events/${event.slug}/rules`
  const eventName = textIn(event.name, language)
  const pending = verdicts.filter(({ state }) => state !== 'met' && state !== 'waived')
  return calendar({
    name: t('calendarName', { event: eventName }),
    events: pending.flatMap(({ rule, due }) => {
      if (!due) return []
      const names = namesOfResponsible(rule, holders)
      return [
        {
          uid: `rule-${event.id}-${rule.programmeId}-${rule.key}@${new URL(url).hostname}`,
          sequence: 0,
          updatedAt: now,
          summary: `${eventName}: ${say.title(rule)}`,
          time: { firstDay: due, lastDay: due },
          description: [
            say.advice(rule),
            names.length > 0
              ? t('whoNamed', {
                  role: t(`role.${rule.role}`),
                  names: new Intl.ListFormat(language).format(names),
                })
              : t(`role.${rule.role}`),
          ]
            .filter(Boolean)
            .join('\n'),
          url: `${page}#${rule.programmeId}-${rule.key}`,
        },
      ]
    }),
  })
}
