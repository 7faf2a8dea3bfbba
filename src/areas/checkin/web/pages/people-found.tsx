import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayMoney, sayTime } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { findPeople } from '../../queries.ts'

type Props = {
  readonly people: Awaited<ReturnType<typeof findPeople>>
  readonly gate: string
  readonly zone: string
  readonly base: string
}

/** People whose name, e-mail or code was searched for, each with the one thing that can be done. */
export function PeopleFound({ people, gate, zone, base }: Props) {
  const t = useTranslations('checkin')
  const { language } = usePage()
  if (people.length === 0) return <p role="status">{t('nobody')}</p>
  return (
    <ul className="door-people" aria-label={t('found')}>
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <b>{person.name}</b>
            <br />
            <span className="soft">
              {textIn(person.ticketType, language)} · {person.code}
              {person.owes && (
                <>
                  <br />
                  {t('owes', {
                    amount: sayMoney(language, person.owes.minor, person.owes.currency),
                  })}
                </>
              )}
            </span>
          </div>
          {person.checkedInAt ? (
            <form method="post" action={`${base}/undo`}>
              <input type="hidden" name="code" value={person.code} />
              <input type="hidden" name="gate" value={gate} />
              <Tag tone="good">
                {t('inSince', { when: sayTime(language, person.checkedInAt, zone) })}
              </Tag>{' '}
              <Button kind="plain" size="small">
                {t('undo')}
              </Button>
            </form>
          ) : person.status === 'confirmed' ? (
            <form method="post" action={base}>
              <input type="hidden" name="text" value={person.code} />
              <input type="hidden" name="gate" value={gate} />
              <Button aria-label={t('checkInPerson', { name: person.name })}>{t('checkIn')}</Button>
            </form>
          ) : (
            <Tag tone={person.status === 'cancelled' ? 'bad' : 'warn'}>
              {t(`outcome.${person.status}.word`)}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
