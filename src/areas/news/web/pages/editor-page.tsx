import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { ThemeEditor } from '../../../../ui/theme-editor.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { editedThemes } from '../../../themes/use-cases/edited-themes.ts'
import { titlesOf, type PostStatus } from '../../domain/post.ts'
import type { OfferedPhoto } from '../../queries/offered-photos.ts'
import type { Photo, Quote } from '../../queries/photos-and-quotes.ts'
import type { EditablePost, WritableScopes } from '../../queries/post-scope.ts'
import type { SeriesChoice } from '../../queries/post-series.ts'
import { GalleryEditor } from './gallery-editor.tsx'
import { NewsManagePage } from './news-manage-page.tsx'
import { OfferedPhotos } from './offered-photos.tsx'
import { PostFields } from './post-fields.tsx'
import type { takersOf } from '../../queries/syndications.ts'
import type { cardLinesOf } from '../../queries/embedded-cards.ts'
import { CardLines } from './card-lines.tsx'
import { OfferPanel } from './offer-panel.tsx'
import { PreviewLink } from './preview-link.tsx'
import { PublishPanel } from './publish-panel.tsx'
import type { RecapSentence } from '../../use-cases/recap-sentences.ts'
import { RecapSources } from './recap-sources.tsx'
import { QuotesEditor } from './quotes-editor.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedPart = Rejected & {
  readonly form: 'post' | 'publish' | 'delete' | 'gallery' | 'quote'
  /** Where a form stands there for each of several: for which one it was. */
  readonly of?: string
}

export type EditorProps = {
  readonly post: EditablePost
  readonly status: PostStatus
  readonly choices: WritableScopes
  /** The series of its community. */
  readonly series: readonly SeriesChoice[]
  /** In which other communities' news it stands; null where it has no community. */
  readonly elsewhere: Awaited<ReturnType<typeof takersOf>> | null
  /** What of its event can stand in its text as a card. */
  readonly cardLines: Awaited<ReturnType<typeof cardLinesOf>>
  readonly themes: Awaited<ReturnType<typeof editedThemes>>
  readonly photos: readonly Photo[]
  /** Photos of its event that it has not. */
  readonly offered: readonly OfferedPhoto[]
  /** What the event's data say for a recap. */
  readonly sentences: readonly RecapSentence[]
  readonly quotes: readonly Quote[]
  /** Where the post is edited; its acts stand below it. */
  readonly action: string
  /** In the link by which it can be read before it is out. */
  readonly previewSecret: string | null
  readonly part?: RejectedPart
}

/** Where a post is written: its texts and what stands around them; beside it when it shows, and how to remove it. */
export function EditorPage({
  post,
  status,
  choices,
  series,
  elsewhere,
  cardLines,
  themes,
  photos,
  offered,
  sentences,
  quotes,
  action,
  previewSecret,
  part,
}: EditorProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const title = textIn(titlesOf(post.texts), language)
  const { summary, errorOf } = useProblems(part?.form === 'delete' ? [] : part?.problems)
  const mistyped = useProblems(part?.form === 'delete' ? part.problems : []).errorOf('confirmation')
  return (
    <NewsManagePage
      heading={title || t('untitled')}
      actions={
        title && (
          <LinkButton kind="quiet" href={`/${language}/news/${post.slug}`}>
            {status === 'published' ? t('see') : t('previewIt')}
          </LinkButton>
        )
      }
    >
      {summary}
      <div className="columns">
        <PostFields
          post={post}
          choices={choices}
          series={series}
          action={action}
          errorOf={errorOf}
          {...(part?.form === 'post' && { typed: part.typed })}
        />
        <aside className="stack">
          <PublishPanel
            post={post}
            status={status}
            action={action}
            errorOf={errorOf}
            {...(part?.form === 'publish' && { typed: part.typed })}
          />
          {status !== 'published' && title && (
            <PreviewLink
              slug={post.slug}
              secret={previewSecret}
              embargoed={status === 'embargoed'}
              action={action}
            />
          )}
          {cardLines && <CardLines lines={cardLines} />}
          <RecapSources sentences={sentences} body={post.texts[language]?.body ?? ''} />
          <ConfirmDanger
            action={`${action}/delete`}
            label={t('delete')}
            nameToType={title || undefined}
            consequence={<p>{status === 'published' ? t('deletePublished') : t('deleteDraft')}</p>}
            {...(mistyped && { error: mistyped })}
          />
        </aside>
      </div>
      <GalleryEditor photos={photos} action={action} errorOf={errorOf} />
      <OfferedPhotos photos={offered} action={action} />
      <QuotesEditor
        quotes={quotes}
        action={action}
        errorOf={errorOf}
        {...(part?.form === 'quote' && { refused: { of: part.of, typed: part.typed } })}
      />
      {elsewhere && <OfferPanel {...elsewhere} action={action} />}
      <ThemeEditor action={`${action}/themes`} {...themes} />
    </NewsManagePage>
  )
}
