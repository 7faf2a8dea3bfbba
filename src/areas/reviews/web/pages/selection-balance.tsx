import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { BarList } from '../../../../ui/charts.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Tally } from '../../domain/selection-balance.ts'
import type { ShownBalance } from '../read-balance.ts'

const longest = 8

/** How many proposals and people a selection is. */
export function SelectionSize({ balance }: Pick<ShownBalance, 'balance'>) {
  const t = useTranslations('reviews.selection')
  return <b>{t('size', { proposals: balance.proposals, speakers: balance.speakers })}</b>
}

/** What a selection would be like as a whole: sums, never a person; and what the programmes' rules would say of it. */
export function SelectionBalance({ shown }: { shown: ShownBalance }) {
  const t = useTranslations('reviews.selection')
  const { language } = usePage()
  const { balance, verdicts, blind } = shown
  const bars = (title: string, tallies: readonly Tally[], label: (of: string) => string) =>
    tallies.length > 0 && (
      <div>
        <p className="eyebrow">{title}</p>
        <BarList
          rows={tallies
            .slice(0, longest)
            .map(({ of, count }) => ({ label: label(of), value: count }))}
        />
        {tallies.length > longest && (
          <p className="soft">{t('more', { count: tallies.length - longest })}</p>
        )}
      </div>
    )
  const genderName = (of: string) =>
    t(
      `genders.${
        (['woman', 'man', 'non-binary', 'another'] as const).find((each) => each === of) ?? 'unsaid'
      }`,
    )
  return (
    <div className="grid content-start gap-6">
      <p className="size" data-size>
        <SelectionSize balance={balance} />
      </p>
      {verdicts.length > 0 && (
        <div>
          <p className="eyebrow">{t('rules')}</p>
          <ul className="stack">
            {verdicts.map((verdict) => (
              <li key={verdict.key}>
                <Tag tone={verdict.kept ? 'good' : 'bad'}>
                  {t(verdict.kept ? 'kept' : 'broken')}
                </Tag>{' '}
                {verdict.title} <span className="soft">{verdict.measured}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <p className="eyebrow">{t('people')}</p>
        <ul>
          <li>
            {balance.firstTime === null
              ? t('firstTimeFew')
              : t('firstTime', { percent: balance.firstTime })}
          </li>
          {balance.genders.length === 0 && <li>{t('gendersFew')}</li>}
          {balance.genders.map(({ of, percent }) => (
            <li key={of}>{t('gender', { of: genderName(of), percent })}</li>
          ))}
          {balance.sponsorsPeople !== null && (
            <li>{t('sponsors', { percent: balance.sponsorsPeople })}</li>
          )}
        </ul>
        <p className="soft">{t('protected')}</p>
      </div>
      {bars(t('languages'), balance.languages, (of) => beginSentence(sayLanguage(language, of)))}
      {blind && <p className="soft">{t('blind')}</p>}
      {bars(t('countries'), balance.countries ?? [], (of) => sayCountry(language, of))}
      {bars(
        t('organisations', { count: balance.organisations?.length ?? 0 }),
        balance.organisations ?? [],
        (of) => of,
      )}
    </div>
  )
}
