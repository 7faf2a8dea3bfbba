import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { HostColour } from './host-colour.tsx'
import { HostTabs } from '../../../../ui/host-tabs.tsx'
import type { HostSection } from '../../queries/host-sections.ts'

type HostSectionProps = { readonly section: HostSection; readonly rejected?: Rejected }

/** One host's part of an event: what it says of itself, and of each of its tracks. */
export function HostSectionPage({ section, rejected }: HostSectionProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${scope?.slug}/hosts`
  const words = rejected
    ? Object.fromEntries(
        languages.map((each) => [each, typedText(rejected.typed, `words.${each}`)]),
      )
    : section.words
  return (
    <ManagePage section="hosts" heading={section.name}>
      {section.own ? (
        <HostTabs id={section.id} name={section.name} current="section" />
      ) : (
        <p>
          <a href={base}>{t('backToSections')}</a>
        </p>
      )}
      {summary}
      <Form action={`${base}/${section.id}`}>
        <LocalizedFields
          name="words"
          rows={8}
          label={t('words')}
          help={t('wordsHelp')}
          required={false}
          maxLength={4000}
          value={words}
          error={errorOf('words')}
        />
        <FormActions>
          <Button>{t('saveWords')}</Button>
        </FormActions>
      </Form>
      {section.own && (
        <HostColour
          action={`${base}/${section.id}/colour`}
          section={section}
          {...(rejected && { rejected })}
        />
      )}
      <section className="section">
        <h2>{t('yourTracks')}</h2>
        <p className="soft">{t(section.tracks.length > 0 ? 'yourTracksLead' : 'noTracks')}</p>
        {section.tracks.map((track) => (
          <Form key={track.id} action={`${base}/${section.id}/tracks/${track.id}`}>
            <LocalizedFields
              name="description"
              id={`f-description-${track.id}`}
              label={textIn(track.name, language)}
              rows={3}
              required={false}
              maxLength={500}
              value={track.description}
            />
            <FormActions>
              <Button kind="quiet">
                {t('saveTrack', { track: textIn(track.name, language) })}
              </Button>
            </FormActions>
          </Form>
        ))}
      </section>
    </ManagePage>
  )
}
