import { useTranslations } from 'use-intl'
import { typedText, typedTexts, type FormValues } from '../../../../platform/http/form-values.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { CoverField } from '../../../../ui/cover-field.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { postKinds } from '../../domain/post.ts'
import type { EditablePost, WritableScopes } from '../../queries/post-scope.ts'
import type { SeriesChoice } from '../../queries/post-series.ts'
import { PostPictures } from './post-pictures.tsx'
import { LanguageTexts } from './language-texts.tsx'

type PostFieldsProps = {
  readonly post: EditablePost
  readonly choices: WritableScopes
  readonly series: readonly SeriesChoice[]
  readonly action: string
  readonly typed?: FormValues
  readonly errorOf: (field: string) => string | undefined
}

/** Everything about a post that can be typed; a draft saves itself while it is. */
export function PostFields({ post, choices, series, action, typed, errorOf }: PostFieldsProps) {
  const t = useTranslations('news')
  const shown = (name: string, stored: string) => (typed ? typedText(typed, name) : stored)
  const ticked = (name: string, stored: boolean) =>
    typed ? typedText(typed, name) === 'on' : stored
  return (
    <Form
      action={action}
      // What is out changes only when somebody says so.
      autosave={post.publishedAt ? undefined : action}
      encType="multipart/form-data"
    >
      <RadioGroup
        name="kind"
        label={t('kind')}
        inline
        value={shown('kind', post.kind)}
        options={postKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <LanguageTexts post={post} errorOf={errorOf} {...(typed && { typed })} />
      <FormSection title={t('around')}>
        <TextInput
          name="authors"
          label={t('authors')}
          help={t('authorsHelp')}
          required={false}
          value={shown('authors', post.authors.join(', '))}
          error={errorOf('authors')}
        />
        <TextInput
          name="tags"
          label={t('tags')}
          help={t('tagsHelp')}
          required={false}
          autoCapitalize="off"
          value={shown('tags', post.tags.join(', '))}
          error={errorOf('tags')}
        />
        <Belongs post={post} choices={choices} shown={shown} errorOf={errorOf} />
        {post.communitySlug && (
          <SeriesFields post={post} series={series} shown={shown} errorOf={errorOf} />
        )}
        <Checkbox
          name="featured"
          label={t('featuredIt')}
          help={t('featuredHelp')}
          checked={ticked('featured', post.featured)}
        />
      </FormSection>
      <PostPictures post={post} errorOf={errorOf} />
      <CoverField
        picture={post.coverFileId && fileAddress(post.coverFileId, 400)}
        alt={typed ? typedTexts(typed, 'coverAlt') : (post.coverAlt ?? {})}
        error={errorOf('cover') ?? errorOf('file')}
        altError={errorOf('coverAlt')}
      />
      <Details summary={t('address')} open={Boolean(errorOf('slug') ?? errorOf('canonicalUrl'))}>
        <TextInput
          name="slug"
          label={t('slug')}
          help={t('slugHelp')}
          autoCapitalize="off"
          value={shown('slug', post.slug)}
          error={errorOf('slug')}
        />
        <TextInput
          name="canonicalUrl"
          type="url"
          label={t('canonical')}
          help={t('canonicalHelp')}
          required={false}
          value={shown('canonicalUrl', post.canonicalUrl)}
          error={errorOf('canonicalUrl')}
        />
      </Details>
      <FormActions>
        <Button>{t('save')}</Button>
      </FormActions>
    </Form>
  )
}

type Field = Pick<PostFieldsProps, 'post' | 'errorOf'>

function Belongs({
  post,
  choices,
  shown,
  errorOf,
}: Field & {
  readonly choices: WritableScopes
  readonly shown: (name: string, stored: string) => string
}) {
  const t = useTranslations('news')
  const { language } = usePage()
  const communities = choices.communities.map(({ slug, name }) => ({ value: slug, label: name }))
  // What it belongs to already stays choosable, also where the reader could not have chosen it.
  if (post.communitySlug && !communities.some(({ value }) => value === post.communitySlug))
    communities.unshift({ value: post.communitySlug, label: post.communityName ?? '' })
  const events = choices.events.map(({ slug, name, startsOn }) => ({
    value: slug,
    label: [textIn(name, language), startsOn?.slice(0, 4)].filter(Boolean).join(' · '),
  }))
  if (post.eventSlug && !events.some(({ value }) => value === post.eventSlug))
    events.unshift({ value: post.eventSlug, label: textIn(post.eventName, language) })
  return (
    <>
      <Select
        name="community"
        label={t('community')}
        help={t('communityHelp')}
        empty={t('noCommunity')}
        required={false}
        value={shown('community', post.communitySlug ?? '')}
        options={communities}
        error={errorOf('community')}
      />
      <Select
        name="event"
        label={t('event')}
        help={t('eventHelp')}
        empty={t('noEvent')}
        required={false}
        value={shown('event', post.eventSlug ?? '')}
        options={events}
        error={errorOf('event')}
      />
    </>
  )
}

/** The series of its community that the post is part of; or the name of one that begins with it. */
function SeriesFields({
  post,
  series,
  shown,
  errorOf,
}: Field & {
  readonly series: readonly SeriesChoice[]
  readonly shown: (name: string, stored: string) => string
}) {
  const t = useTranslations('news')
  const { language } = usePage()
  return (
    <FieldRow>
      <Select
        name="series"
        label={t('series.series')}
        help={t('series.chooseHelp')}
        empty={t('series.no')}
        required={false}
        value={shown('series', post.series ?? '')}
        options={series.map(({ slug, name }) => ({ value: slug, label: textIn(name, language) }))}
        error={errorOf('series')}
      />
      <TextInput
        name="newSeries"
        label={t('series.begin')}
        help={t('series.beginHelp')}
        required={false}
        maxLength={120}
        value={shown('newSeries', '')}
        error={errorOf('newSeries')}
      />
    </FieldRow>
  )
}
