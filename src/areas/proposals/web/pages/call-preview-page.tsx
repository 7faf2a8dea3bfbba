import { useTranslations } from 'use-intl'
import { languages, type Language } from '../../../../shared/localized-text.ts'
import { FormSection } from '../../../../ui/form.tsx'
import { InLanguage } from '../../../../ui/in-language.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { CallQuestion } from '../../domain/asked-of.ts'
import type { CallForm } from '../../domain/call-form.ts'
import type { Format, Track } from '../../queries.ts'
import { CallFrame, useCallBase, type CallPlace } from './call-frame.tsx'
import { CallQuestions } from './call-questions.tsx'
import { CommitteeFields } from './committee-fields.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { SpeakerFields } from './speaker-fields.tsx'

type Props = {
  readonly place: CallPlace
  readonly shownIn: Language
  readonly form: CallForm
  readonly questions: readonly CallQuestion[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly timeZone: string
}

const ownNames = { es: 'Español', en: 'English', pt: 'Português' } as const

/** The form as speakers see it, and what reviewers are asked, in each of the languages. */
export function CallPreviewPage({ place, shownIn, questions, ...form }: Props) {
  const t = useTranslations('proposals')
  const base = useCallBase(place)
  return (
    <CallFrame place={place} current="preview">
      <Tabs
        label={t('form.previewIn')}
        tabs={languages.map((language) => ({
          href: `${base}/form/preview?in=${language}`,
          label: <span lang={language}>{ownNames[language]}</span>,
          current: language === shownIn,
        }))}
      />
      <Notice>{t('form.previewLead')}</Notice>
      <InLanguage language={shownIn}>
        <Preview questions={questions.filter(({ archived }) => !archived)} {...form} />
      </InLanguage>
    </CallFrame>
  )
}

function Preview({ questions, ...form }: Omit<Props, 'place' | 'shownIn'>) {
  const t = useTranslations('proposals')
  const errorOf = () => undefined
  const fields = { ...form, errorOf, valueOf: () => '' }
  const asked = (about: CallQuestion['about']) => ({
    questions: questions.filter((question) => question.about === about),
    tracks: form.tracks,
    formats: form.formats,
    answered: undefined,
    papersAt: '',
    errorOf,
  })
  const reviewer = asked('reviewer')
  return (
    <div className="form preview-of-form">
      <ProposalFields {...fields} />
      <CommitteeFields {...fields} namesCoSpeakers />
      <CallQuestions {...asked('proposal')} />
      <FormSection title={t('aboutYou')} lead={t('aboutYouLead')}>
        <SpeakerFields {...fields} photo={{ name: '', fileId: null }} />
        <CallQuestions {...asked('speaker')} />
      </FormSection>
      {reviewer.questions.length > 0 && (
        <FormSection title={t('form.ofReviewer')} lead={t('form.ofReviewerLead')}>
          <CallQuestions {...reviewer} />
        </FormSection>
      )}
    </div>
  )
}
