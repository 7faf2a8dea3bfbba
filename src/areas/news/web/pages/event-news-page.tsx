import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import type { PostKind } from '../../domain/post.ts'
import type { ManagedPost } from '../../queries/managed-posts.ts'
import { NewsManagePage } from './news-manage-page.tsx'
import { PostTable } from './post-table.tsx'

/** The news of one event. What it lacks most comes first: the announcement before it, the recap after. */
export function EventNewsPage({ posts }: { posts: readonly ManagedPost[] }) {
  const t = useTranslations('news')
  const { language, scope, now } = usePage()
  const base = `/${language}/manage/events/${scope?.slug ?? ''}/news`
  const has = (kind: PostKind) => posts.some((post) => post.kind === kind)
  const today = now.toISOString().slice(0, 10)
  const over = Boolean(scope?.endsOn && scope.endsOn < today)
  // Before the event begins there is nothing to look back on.
  const begun = Boolean(scope?.startsOn && scope.startsOn <= today)
  const wanted: PostKind =
    over && !has('recap') ? 'recap' : has('announcement') ? 'post' : 'announcement'
  const others = (['announcement', 'recap', 'post'] as const).filter(
    (kind) => kind !== wanted && (kind !== 'recap' || begun),
  )
  const begin = (kind: PostKind, quiet = true) => (
    <form key={kind} method="post" action={base}>
      <input type="hidden" name="kind" value={kind} />
      <Button kind={quiet ? 'quiet' : 'primary'}>{t(`begin.${kind}`)}</Button>
    </form>
  )
  const buttons = (
    <div className="actions">
      {begin(wanted, false)}
      {others.map((kind) => begin(kind))}
    </div>
  )
  return (
    <NewsManagePage heading={t('eventNews')} actions={posts.length > 0 && buttons}>
      {posts.length === 0 ? (
        <EmptyState title={t('noEventNews')} action={buttons}>
          {t('noEventNewsLead')}
        </EmptyState>
      ) : (
        <>
          <PostTable posts={posts} hrefOf={(slug) => `${base}/${slug}`} />
          <p className="soft">
            <a href={`/${language}/news?event=${scope?.slug ?? ''}`}>{t('seeEventNews')}</a>
            {' · '}
            <a href={`/${language}/news/rss.xml?event=${scope?.slug ?? ''}`}>{t('feed')}</a>
          </p>
        </>
      )}
      {begun && (
        <p>
          <a href={`/${language}/manage/events/${scope?.slug ?? ''}/awards`}>{t('awards')}</a>
        </p>
      )}
    </NewsManagePage>
  )
}
