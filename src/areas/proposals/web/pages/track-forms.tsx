import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HostView } from '../../../events/queries.ts'
import type { Track } from '../../queries.ts'

type TrackFormsProps = {
  readonly base: string
  readonly tracks: readonly Track[]
  readonly hosts: readonly HostView[]
  readonly rejected?: Rejected
}

/** The tracks, each in a form of its own, and an empty one for the next. */
export function TrackForms({ base, tracks, hosts, rejected }: TrackFormsProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const refused = typedText(rejected?.typed, 'id')
  return (
    <section className="section" id="tracks">
      <h2>{t('tracks')}</h2>
      <p className="soft">{t('tracksLead')}</p>
      {tracks.map((track) => (
        <Details key={track.id} summary={textIn(track.name, language)} open={refused === track.id}>
          <TrackForm
            action={`${base}/tracks`}
            track={track}
            hosts={hosts}
            {...(rejected && refused === track.id && { rejected })}
          />
          <ConfirmDanger
            action={`${base}/tracks/delete`}
            label={t('deleteTrack')}
            hidden={{ id: track.id }}
            consequence={<p>{t('deleteConsequence')}</p>}
          />
        </Details>
      ))}
      <Details summary={t('addTrack')} open={rejected !== undefined && refused === ''}>
        <TrackForm
          action={`${base}/tracks`}
          hosts={hosts}
          {...(rejected && refused === '' && { rejected })}
        />
      </Details>
    </section>
  )
}

function TrackForm({
  action,
  track,
  hosts,
  rejected,
}: {
  action: string
  track?: Track
  hosts: readonly HostView[]
  rejected?: Rejected
}) {
  const t = useTranslations('proposals')
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored = '') => (rejected ? typedText(rejected.typed, name) : stored)
  const localized = (name: 'name' | 'description') =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : (track?.[name] ?? {})
  const key = track?.id ?? 'new'
  return (
    <Form action={action} hidden={{ id: track?.id ?? '' }}>
      <LocalizedFields
        name="name"
        id={`f-track-name-${key}`}
        label={t('trackName')}
        maxLength={80}
        value={localized('name')}
        error={errorOf('name')}
      />
      <LocalizedFields
        name="description"
        id={`f-track-description-${key}`}
        label={t('description')}
        required={false}
        maxLength={500}
        value={localized('description')}
      />
      <FieldRow>
        <TextInput
          name="colour"
          id={`f-track-colour-${key}`}
          type="color"
          label={t('colour')}
          value={shown('colour', track?.colour) || '#1f4fd8'}
          error={errorOf('colour')}
        />
        {hosts.length > 1 && (
          <Select
            name="hostId"
            id={`f-track-host-${key}`}
            label={t('host')}
            empty={t('allHosts')}
            required={false}
            value={shown('hostId', track?.hostId ?? '')}
            options={hosts.map((host) => ({ value: host.id, label: host.name }))}
          />
        )}
      </FieldRow>
      <FormActions>
        <Button kind="quiet">{t(track ? 'save' : 'addTrack')}</Button>
      </FormActions>
    </Form>
  )
}
