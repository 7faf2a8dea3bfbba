import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { TakenPost } from '../../queries/syndications.ts'
import { NewsManagePage } from './news-manage-page.tsx'

type Props = {
  readonly posts: readonly TakenPost[]
  readonly communities: readonly { readonly slug: string; readonly name: string }[]
  /** The post that somebody came to ask for. */
  readonly wanted: string
  readonly page: number
  readonly pages: number
  readonly rejected?: Rejected
}

/** Posts of other communities: offered, asked for, taken; and a form that asks for one. */
export function TakenPostsPage({ posts, communities, wanted, page, pages, rejected }: Props) {
  const t = useTranslations('news.elsewhere')
  const { language } = usePage()
  const { summary, errorOf } = useProblems(rejected?.problems)
  const base = `/${language}/manage/news/taken`
  return (
    <NewsManagePage section="taken" heading={t('taken')}>
      {summary}
      <p className="soft">{t('takenLead')}</p>
      {communities.length > 0 && (
        <Form action={base} hidden={{ act: 'take' }}>
          <FieldRow>
            <TextInput
              name="post"
              label={t('post')}
              help={t('postHelp')}
              value={typedText(rejected?.typed, 'post') || wanted}
              error={errorOf('post')}
            />
            <Select
              name="community"
              label={t('for')}
              value={typedText(rejected?.typed, 'community')}
              options={communities.map(({ slug, name }) => ({ value: slug, label: name }))}
              error={errorOf('community')}
            />
          </FieldRow>
          <FormActions>
            <Button kind="quiet">{t('ask')}</Button>
          </FormActions>
        </Form>
      )}
      {posts.length === 0 ? (
        <EmptyState title={t('noneTaken')} />
      ) : (
        <ul className="series-order">
          {posts.map((post) => {
            const title = textIn(post.titles, language)
            const pair = { post: post.slug, community: post.community }
            return (
              <li key={`${post.slug} ${post.community}`}>
                <div className="shared-post">
                  <p>
                    <a href={`/${language}/news/${post.slug}`}>
                      <b>{title}</b>
                    </a>
                  </p>
                  <p className="soft">
                    {t('fromTo', { origin: post.origin, taker: post.communityName })}
                  </p>
                  <p>
                    <Tag tone={post.state === 'accepted' ? 'good' : 'plain'}>
                      {t(`states.${post.state}`)}
                    </Tag>
                  </p>
                </div>
                <div className="actions">
                  {post.state === 'offered' && (
                    <Form action={base} hidden={{ ...pair, act: 'take' }}>
                      <Button kind="quiet" aria-label={t('takeIt', { title })}>
                        {t('take')}
                      </Button>
                    </Form>
                  )}
                  <Form action={base} hidden={{ ...pair, act: 'end' }}>
                    <Button
                      kind="plain"
                      aria-label={t(post.state === 'offered' ? 'declineIt' : 'endIt', { title })}
                    >
                      {t(post.state === 'offered' ? 'decline' : 'end')}
                    </Button>
                  </Form>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(at) => (at === 1 ? base : `${base}?page=${at}`)}
      />
    </NewsManagePage>
  )
}
