import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { ReleasedSession } from '../../domain/release-content.ts'
import type { Day, Room } from '../../domain/timetable.ts'
import type { Announcement, Reach } from '../../queries/announcements.ts'
import { announcedKinds } from '../forms.ts'

export type AnnounceProps = {
  readonly base: string
  readonly timeZone: string
  /** What is published and not over, in the order of the agenda. */
  readonly sessions: readonly ReleasedSession[]
  readonly rooms: readonly Pick<Room, 'id' | 'name'>[]
  readonly days: readonly Day[]
  readonly reach: ReadonlyMap<string, Reach>
  readonly announced: readonly Announcement[]
  readonly rejected?: Rejected | undefined
}

/** One change told at once, without publishing what else waits; and what was told before, to correct its words. */
export function AnnounceSection(props: AnnounceProps) {
  const t = useTranslations('schedule.announce')
  const { rejected, base } = props
  return (
    <section className="section" id="announce">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {props.sessions.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Details summary={t('open')} open={rejected !== undefined}>
          <AnnounceForm {...props} />
        </Details>
      )}
      {props.announced.length > 0 && (
        <>
          <h3 className="mt-6">{t('announced')}</h3>
          <ul className="stack">
            {props.announced.map((each) => (
              <Announced key={each.id} {...each} base={base} timeZone={props.timeZone} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function AnnounceForm({ base, sessions, rooms, days, reach, rejected }: AnnounceProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const typed = (name: string) => typedText(rejected?.typed, name)
  return (
    <Form action={`${base}/announce`}>
      <Select
        name="code"
        label={t('announce.session')}
        required
        value={typed('code')}
        options={sessions.map((session) => {
          const { speakers, mails, stars } = reach.get(session.code) ?? {
            speakers: 0,
            mails: 0,
            stars: 0,
          }
          return {
            value: session.code,
            label: `${sayShortDay(language, session.day)} ${session.from} · ${textIn(session.title, language)} · ${t('announce.reach', { speakers, mails, stars })}`,
          }
        })}
        help={t('announce.sessionHelp')}
        error={errorOf('code')}
      />
      <RadioGroup
        name="kind"
        label={t('announce.kind')}
        value={typed('kind') || 'moved'}
        options={announcedKinds.map((kind) => ({
          value: kind,
          label: t(`announce.kinds.${kind}`),
        }))}
      />
      <FieldRow>
        <Select
          name="day"
          id="f-announce-day"
          label={t('day')}
          value={typed('day')}
          empty={t('announce.asItIs')}
          options={days.map(({ day }) => ({ value: day, label: sayShortDay(language, day) }))}
          error={errorOf('day')}
        />
        <TextInput
          name="time"
          id="f-announce-time"
          type="time"
          step={300}
          className="short"
          label={t('time')}
          value={typed('time')}
          help={t('announce.timeHelp')}
          error={errorOf('time')}
        />
        <Select
          name="room"
          id="f-announce-room"
          label={t('room')}
          value={typed('room')}
          empty={t('announce.asItIs')}
          options={[
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'everybody', label: t('everybodyChoice') },
          ]}
          error={errorOf('roomId')}
        />
      </FieldRow>
      <LocalizedFields
        name="text"
        label={t('announce.text')}
        help={t('announce.textHelp')}
        rows={2}
        required={false}
        maxLength={500}
        value={Object.fromEntries(languages.map((each) => [each, typed(`text.${each}`)]))}
        error={errorOf('text')}
      />
      <Checkbox
        name="mail"
        label={t('announce.mail')}
        help={t('announce.mailHelp')}
        checked={rejected ? typed('mail') === 'on' : true}
      />
      <FormActions>
        <Button>{t('announce.look')}</Button>
      </FormActions>
    </Form>
  )
}

function Announced({
  id,
  title,
  text,
  publishedAt,
  mailed,
  base,
  timeZone,
}: Announcement & { base: string; timeZone: string }) {
  const t = useTranslations('schedule.announce')
  const { language } = usePage()
  return (
    <li>
      <b>{textIn(title, language)}</b>{' '}
      <span className="soft">
        {sayInstant(language, publishedAt, timeZone)} · {t(mailed ? 'byMail' : 'onPages')}
      </span>
      {textIn(text, language) && <p>{textIn(text, language)}</p>}
      <Details summary={t('correct')}>
        <Form action={`${base}/announce/${id}`}>
          <LocalizedFields
            name="text"
            id={`f-${id}`}
            label={t('text')}
            help={t('correctHelp')}
            rows={2}
            required={false}
            maxLength={500}
            value={text}
          />
          <FormActions>
            <Button kind="quiet">{t('correctAct')}</Button>
          </FormActions>
        </Form>
      </Details>
    </li>
  )
}
