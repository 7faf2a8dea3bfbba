import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { GuestNeighbour } from '../../queries/guests.ts'

/** For each event beside this one: does a ticket of either admit to the other, and what the team can say about it. */
export function GuestsPage({ neighbours }: { neighbours: readonly GuestNeighbour[] }) {
  const t = useTranslations('hosting')
  return (
    <ManagePage section="check-in" heading={t('guests.title')}>
      <p className="soft">{t('guests.lead')}</p>
      {neighbours.length === 0 && (
        <EmptyState title={t('guests.none')}>{t('guests.noneLead')}</EmptyState>
      )}
      {neighbours.map((neighbour) => (
        <One key={neighbour.slug} {...neighbour} />
      ))}
    </ManagePage>
  )
}

function One({ slug, name, weAgreed, theyAgreed, guests }: GuestNeighbour) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const other = textIn(name, language)
  const standing = weAgreed ? (theyAgreed ? 'both' : 'weWait') : theyAgreed ? 'theyWait' : 'neither'
  return (
    <section className="section">
      <h2>{other}</h2>
      <p>
        <Tag tone={standing === 'both' ? 'good' : 'plain'}>{t(`guests.${standing}`)}</Tag>{' '}
        {guests > 0 && <span className="soft">{t('guests.count', { count: guests })}</span>}
      </p>
      <form method="post" action={`/${language}/manage/events/${scope?.slug}/guests/${slug}`}>
        <FormActions>
          <Button
            kind={weAgreed ? 'quiet' : 'primary'}
            name="answer"
            value={weAgreed ? 'end' : 'agree'}
          >
            {t(weAgreed ? 'guests.end' : 'guests.agree', { event: other })}
          </Button>
        </FormActions>
      </form>
    </section>
  )
}
