import { useTranslations } from 'use-intl'
import { People, PersonCard } from '../../../../ui/person-card.tsx'
import type { CommunityPeople } from '../../../communities/queries.ts'

/** How many belong to a community, its ambassadors, and the members who chose to be named. */
export function CommunityMembers({ people }: { people: CommunityPeople }) {
  const t = useTranslations('network')
  const ambassadors = people.named.filter(({ title }) => title !== null)
  const members = people.named.filter(({ title }) => title === null)
  return (
    <>
      {ambassadors.length > 0 && (
        <section className="section">
          <h2>{t('ambassadors')}</h2>
          <People>
            {ambassadors.map((person, at) => (
              <PersonCard
                key={at}
                name={person.name}
                photo={person.photo}
                detail={[person.title, person.organisation].filter(Boolean).join(' · ')}
              />
            ))}
          </People>
        </section>
      )}
      {people.members > 0 && (
        <section className="section">
          <h2>{t('members', { count: people.members })}</h2>
          {members.length > 0 ? (
            <>
              <p>{members.map(({ name }) => name).join(' · ')}</p>
              <p className="soft">{t('membersNamed')}</p>
            </>
          ) : (
            <p className="soft">{t('membersUnnamed')}</p>
          )}
        </section>
      )}
    </>
  )
}
