import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Member } from '../../queries.ts'
import { MemberRow } from './member-row.tsx'

type MembersPageProps = {
  readonly count: number
  readonly members: readonly Member[]
  readonly more: boolean
  readonly page: number
  readonly words: string
  readonly rejected?: Rejected
}

/** A community's members, for its organisers: found by words, named ambassador, taken out. */
export function MembersPage({ count, members, more, page, words, rejected }: MembersPageProps) {
  const t = useTranslations('communities')
  const { language, scope } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/communities/${scope?.slug}/members`
  const hrefOf = (at: number) => {
    const query = new URLSearchParams({ ...(words && { q: words }), page: String(at) })
    return `${base}?${query.toString()}`
  }
  return (
    <CommunityPage section="members" heading={t('members')}>
      <p className="lead">{t('membersLead', { count })}</p>
      {summary}
      {count > 0 && (
        <FilterBar action={base} resetHref={words ? base : null}>
          <TextInput name="q" type="search" label={t('find')} value={words} required={false} />
        </FilterBar>
      )}
      {members.length === 0 && (
        <EmptyState title={words ? t('noneFound') : t('noMembers')}>
          {words ? t('noneFoundLead') : t('noMembersLead')}
        </EmptyState>
      )}
      <ul>
        {members.map((member) => (
          <MemberRow key={member.personId} member={member} action={`${base}/${member.personId}`} />
        ))}
      </ul>
      <Pagination page={page} pages={more ? page + 1 : page} hrefOf={hrefOf} />
    </CommunityPage>
  )
}
