import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import { typedText } from '../../../../platform/http/forms.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, FormSection } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { eventsAround, possibleHosts } from '../../queries.ts'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownList } from './typed-list.ts'
import { shownLocalized } from './typed-localized.ts'

type HostsStepProps = StepProps & {
  readonly choices: Awaited<ReturnType<typeof possibleHosts>>
  readonly around: Awaited<ReturnType<typeof eventsAround>>
}

/** Who holds the event, which series it belongs to, which events are held beside it. */
export function HostsStep({ event, rejected, choices, around }: HostsStepProps) {
  const t = useTranslations('events')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | null) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const picked = shownList(
    rejected,
    'hosts',
    event.hosts.map((host) => `${host.kind}:${host.hostId}`),
  )
  const colocated = new Set(event.colocated.map((other) => other.slug))
  const neighbours = [
    ...event.colocated.map((other) => ({
      slug: other.slug,
      name: other.name,
      startsOn: other.startsOn,
    })),
    ...around.filter((other) => !colocated.has(other.slug)),
  ]
  return (
    <StepForm event={event} step="hosts" {...(rejected && { rejected })}>
      <CheckboxGroup
        name="hosts"
        label={t('hostProgrammes')}
        help={t('hostsHelp')}
        error={errorOf('hosts')}
        values={picked}
        options={choices.programmes.map((host) => ({
          value: `programme:${host.id}`,
          label: host.name,
        }))}
      />
      <CheckboxGroup
        name="hosts"
        id="f-host-communities"
        label={t('hostCommunities')}
        help={t.rich('hostMissing', {
          a: (words) => <a href={`/${language}/manage/network`}>{words}</a>,
        })}
        values={picked}
        options={choices.communities.map((host) => ({
          value: `community:${host.id}`,
          label: host.city ? `${host.name} (${host.city})` : host.name,
        }))}
      />
      {event.hosts.length > 0 && (
        <FormSection title={t('hostSummaries')} lead={t('hostSummariesHelp')}>
          {event.hosts.map((host) => (
            <LocalizedFields
              key={host.hostId}
              name={`summaries.${host.hostId}`}
              label={host.name}
              required={false}
              maxLength={300}
              value={shownLocalized(rejected, `summaries.${host.hostId}`, host.ownSummary)}
            />
          ))}
        </FormSection>
      )}
      <FieldRow>
        <Select
          name="seriesId"
          label={t('series')}
          empty={t('noSeries')}
          required={false}
          value={shown('seriesId', event.seriesId)}
          options={choices.series.map((one) => ({ value: one.id, label: one.name }))}
          error={errorOf('seriesId')}
        />
        <TextInput
          name="edition"
          label={t('edition')}
          help={t('editionHelp')}
          required={false}
          value={shown('edition', event.edition)}
          error={errorOf('edition')}
        />
      </FieldRow>
      {neighbours.length > 0 && (
        <CheckboxGroup
          name="colocatedWith"
          label={t('colocatedWith')}
          help={t('colocatedHelp')}
          values={shownList(rejected, 'colocatedWith', [...colocated])}
          options={neighbours.map((other) => ({
            value: other.slug,
            label: other.startsOn
              ? `${textIn(other.name, language)}, ${sayDay(language, other.startsOn)}`
              : textIn(other.name, language),
          }))}
        />
      )}
    </StepForm>
  )
}
