import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Track } from '../../../proposals/queries.ts'
import type { biddableProposals, declaredBy, OwnReviewerProfile } from '../../queries/profile.ts'
import { BidTable } from './bid-table.tsx'
import { AssignmentTabs } from './assignment-tabs.tsx'

type ReviewerPageProps = {
  readonly slug: string
  readonly profile: OwnReviewerProfile
  /** Topics to choose from, by name. */
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly declared: Awaited<ReturnType<typeof declaredBy>>
  readonly list: Awaited<ReturnType<typeof biddableProposals>>
  readonly page: number
  readonly tracks: readonly Track[]
  readonly rejected?: Rejected
}

/** What a reviewer says of themselves: what they know and read, whom they must not judge, and what they would like to read. */
export function ReviewerPage(props: ReviewerPageProps) {
  const { slug, profile, topics, declared, list, page, tracks, rejected } = props
  const t = useTranslations('assignment')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/manage/events/${slug}/reviewing`
  return (
    <ManagePage section="reviews" heading={t('profile.title')}>
      <AssignmentTabs slug={slug} current="reviewing" />
      <p className="lead">{t('profile.lead')}</p>
      {summary}
      <Form action={action}>
        <CheckboxGroup
          name="languages"
          label={t('profile.languages')}
          help={t('profile.languagesHelp')}
          values={profile?.languages ?? []}
          inline
          options={['es', 'en', 'pt'].map((code) => ({
            value: code,
            label: beginSentence(sayLanguage(language, code)),
          }))}
        />
        {tracks.length > 0 && (
          <CheckboxGroup
            name="tracks"
            label={t('profile.tracks')}
            help={t('profile.tracksHelp')}
            values={profile?.tracks ?? []}
            options={tracks.map((track) => ({
              value: track.slug,
              label: textIn(track.name, language),
            }))}
          />
        )}
        {topics.length > 0 && (
          <CheckboxGroup
            name="topics"
            label={t('profile.topics')}
            help={t('profile.topicsHelp')}
            values={profile?.topics ?? []}
            inline
            options={topics.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FieldRow>
          {(['minimumLoad', 'maximumLoad'] as const).map((load) => (
            <TextInput
              key={load}
              name={load}
              label={t(`profile.${load}`)}
              help={t(`profile.${load}Help`)}
              type="number"
              min={0}
              max={1000}
              inputMode="numeric"
              required={false}
              className="short"
              value={rejected ? typedText(rejected.typed, load) : profile?.[load]}
              error={errorOf(load)}
            />
          ))}
        </FieldRow>
        <FormActions>
          <Button>{t('profile.save')}</Button>
        </FormActions>
      </Form>
      <section className="section" id="conflicts">
        <h2>{t('profile.conflicts')}</h2>
        <p className="soft">{t('profile.conflictsLead')}</p>
        {declared.length > 0 && (
          <ul>
            {declared.map(({ id, kind, said }) => (
              <li key={id}>
                {kind === 'person'
                  ? t('profile.ofPerson', { said })
                  : t('profile.ofOrganisation', { said })}
              </li>
            ))}
          </ul>
        )}
        <Form action={`${action}/conflicts`} confirm={t('profile.declareConfirm')}>
          <RadioGroup
            name="kind"
            label={t('profile.kind')}
            value={typedText(rejected?.typed, 'kind') || 'person'}
            inline
            options={[
              { value: 'person', label: t('profile.person') },
              { value: 'organisation', label: t('profile.organisation') },
            ]}
          />
          <TextInput
            name="said"
            label={t('profile.said')}
            help={t('profile.saidHelp')}
            required
            maxLength={200}
            autoComplete="off"
            value={typedText(rejected?.typed, 'said')}
            error={errorOf('said')}
          />
          <FormActions>
            <Button kind="quiet">{t('profile.declare')}</Button>
          </FormActions>
        </Form>
      </section>
      <section className="section" id="bids">
        <h2>{t('bids.title')}</h2>
        <BidTable action={`${action}/bids`} page={page} list={list} base={action} />
      </section>
    </ManagePage>
  )
}
