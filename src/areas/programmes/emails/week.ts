import { sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn } from '../../../shared/localized-text.ts'
import type { CheckedRow } from '../queries/check.ts'
import type { WeekReader } from '../queries/rule-mails.ts'
import { sayRules } from '../say-rules.ts'

type Week = {
  readonly person: WeekReader
  readonly week: {
    readonly slug: string
    readonly name: string
    readonly colour: string
    readonly waiting: number
    readonly asked: number
  }
  /** The events with something broken or at risk, the most urgent first. */
  readonly rows: readonly CheckedRow[]
  readonly url: string
}

const most = 15

/** How a programme's events stand, for a steward at the beginning of the week. */
export function weekMail({ person, week, rows, url }: Week) {
  const { lang } = person
  const t = translator(lang, 'programmesMail')
  const say = sayRules(lang)
  const base = `${url}/${lang}/manage/programmes/${week.slug}`
  const items = rows.slice(0, most).map((row) => ({
    title: textIn(row.name, lang),
    url: `${base}/checks/${row.slug}`,
    detail: [
      row.startsOn && sayDays(lang, row.startsOn, row.endsOn ?? row.startsOn),
      t('week.counts', { broken: row.counts.broken, risk: row.counts['at-risk'] }),
      row.next && say.title(row.next.rule),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  const facts: [string, string][] = [
    [t('week.waiting'), String(week.waiting)],
    [t('week.asked'), String(week.asked)],
  ]
  return {
    kind: 'steward-week',
    recipient: person.email,
    recipientName: person.name,
    ...composeMail({
      lang,
      subject: t('week.subject', { programme: week.name, count: rows.length }),
      brand: week.name,
      colour: week.colour,
      paragraphs: [t('week.lead', { programme: week.name })],
      facts,
      ...(items.length > 0 && {
        sections: [
          {
            heading: t('week.heading'),
            items:
              rows.length > most
                ? [
                    ...items,
                    {
                      title: t('more', { count: rows.length - most }),
                      url: `${base}/checks`,
                      detail: '',
                    },
                  ]
                : items,
          },
        ],
      }),
      button: { label: t('week.button'), url: `${base}/checks` },
      footer: [t('week.why'), `${t('choose')} ${url}/${lang}/me/rule-mails`],
    }),
  }
}
