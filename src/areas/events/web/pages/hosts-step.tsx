import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, FormSection } from '../../../../ui/form.tsx'
import { Select, TextInput, type Option } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HostChoice } from '../../../hosting/queries.ts'
import type { EventSetup, eventsAround, seriesChoices } from '../../queries.ts'
import { FindHosts, type Found } from './find-hosts.tsx'
import { NeighbourChoices, NeighbourRequests } from './neighbours.tsx'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownList } from './typed-list.ts'
import { shownLocalized } from './typed-localized.ts'

type HostsStepProps = StepProps & {
  readonly likely: readonly HostChoice[]
  /** Those ticked in the form as it was sent. */
  readonly picked: readonly HostChoice[]
  readonly found: Found | null
  readonly series: Awaited<ReturnType<typeof seriesChoices>>
  readonly around: Awaited<ReturnType<typeof eventsAround>>
}

/** Who holds the event, which series it belongs to, which events are held beside it. */
export function HostsStep({ event, rejected, ...choices }: HostsStepProps) {
  const t = useTranslations('events')
  const { language, path } = usePage()
  const beginSeries = `/${language}/manage/network?${new URLSearchParams({ kind: 'series', next: path }).toString()}`
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | null) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const named = event.hosts.map((host) => `${host.kind}:${host.hostId}`)
  const ticked = shownList(rejected, 'hosts', named)
  const listed = new Set(named)
  const fresh = (hosts: readonly HostChoice[]): Option[] =>
    hosts.flatMap((host) => {
      const value = `${host.kind}:${host.id}`
      if (listed.has(value)) return []
      listed.add(value)
      return { value, label: host.city ? `${host.name} (${host.city})` : host.name }
    })
  const picked = fresh(choices.picked)
  const ofKind = (kind: HostChoice['kind']) =>
    fresh(choices.likely.filter((host) => host.kind === kind))
  const programmes = ofKind('programme')
  const communities = ofKind('community')
  const group = (id: string, label: string, options: readonly Option[]) =>
    options.length > 0 && (
      <CheckboxGroup name="hosts" id={id} label={label} values={ticked} options={options} />
    )
  return (
    <StepForm
      event={event}
      step="hosts"
      autosave={false}
      after={<NeighbourRequests event={event} />}
      {...(rejected && { rejected })}
    >
      <NamedHosts event={event} picked={picked} ticked={ticked} error={errorOf('hosts')} />
      {group('f-host-programmes', t('hostProgrammes'), programmes)}
      {group('f-host-communities', t('hostCommunities'), communities)}
      <FindHosts found={choices.found} ticked={ticked} optionsOf={fresh} typed={rejected?.typed} />
      {event.hosts.length > 0 && (
        <FormSection title={t('hostSummaries')} lead={t('hostSummariesHelp')}>
          <p>
            <a href={`/${language}/manage/events/${event.slug}/hosts`}>{t('hostSections')}</a>
          </p>
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
          help={t.rich('seriesMissing', {
            a: (words) => <a href={beginSeries}>{words}</a>,
          })}
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
      <NeighbourChoices event={event} around={choices.around} rejected={rejected} />
    </StepForm>
  )
}

type NamedHostsProps = {
  readonly event: EventSetup
  readonly picked: readonly Option[]
  readonly ticked: readonly string[]
  readonly error: string | undefined
}

/** Those that are named already, and how each stands to it. */
function NamedHosts({ event, picked, ticked, error }: NamedHostsProps) {
  const t = useTranslations('events')
  if (event.hosts.length + picked.length === 0) return error ? <p role="alert">{error}</p> : null
  return (
    <CheckboxGroup
      name="hosts"
      label={t('hostsNamed')}
      help={t('hostsHelp')}
      error={error}
      values={ticked}
      options={[
        ...event.hosts.map((host) => ({
          value: `${host.kind}:${host.hostId}`,
          label: host.name,
          help: <HostStanding event={event} host={host} />,
        })),
        ...picked,
      ]}
    />
  )
}

function HostStanding({ event, host }: { event: EventSetup; host: EventSetup['hosts'][number] }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const apply = host.kind === 'programme' && (
    <a href={`/${language}/manage/events/${event.slug}/setup/applications/${host.slug}`}>
      {t('apply', { host: host.name })}
    </a>
  )
  if (host.state === 'accepted') return <b>{t('hostState.accepted')}</b>
  const declined = host.reason ? t('hostDeclined', { reason: host.reason }) : t('hostDeclinedPlain')
  if (host.state === 'declined')
    return (
      <>
        {declined} {apply}
      </>
    )
  return host.kind === 'programme' ? (
    <>
      {t('programmeWaits')} {apply}
    </>
  ) : (
    t('hostWaits')
  )
}
