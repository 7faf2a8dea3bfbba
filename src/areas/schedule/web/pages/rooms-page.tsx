import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { RoomBeside } from '../../queries/shared-rooms.ts'
import type { Room, Timetable } from '../../domain/timetable.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { KeptRooms } from './kept-rooms.tsx'
import { RoomHoursForm } from './room-hours-form.tsx'
import { WalksForm } from './walks-form.tsx'

type RoomsPageProps = {
  readonly slug: string
  readonly timetable: Timetable
  /** Rooms of the events held beside this one. */
  readonly beside: readonly RoomBeside[]
  /** With which event a room is shared, by its id. */
  readonly shared: ReadonlyMap<string, LocalizedText>
  readonly rejected?: Rejected
}

/** The rooms of the venue, each in a form of its own, and an empty one for the next. */
export function RoomsPage({ slug, timetable, beside, shared, rejected }: RoomsPageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { summary, errorOf } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/agenda/rooms`
  const kept = rejected?.typed['startsAt'] !== undefined
  const refused = kept ? 'kept' : typedText(rejected?.typed, 'id')
  const placedIn = (room: Room) =>
    timetable.sessions.filter((session) => session.roomId === room.id).length
  const none = timetable.rooms.length === 0
  return (
    <ManagePage section="agenda" heading={t('rooms')}>
      <AgendaTabs slug={slug} current="rooms" />
      {summary}
      {none && <EmptyState title={t('noRooms')}>{t('noRoomsLead')}</EmptyState>}
      {timetable.rooms.map((room) => (
        <Details
          key={room.id}
          summary={
            <span>
              {room.name}{' '}
              <span className="soft font-normal">
                {[
                  room.capacity && t('seats', { count: room.capacity }),
                  t('sessionsCount', { count: placedIn(room) }),
                  shared.has(room.id) &&
                    t('sharedWith', { event: textIn(shared.get(room.id), language) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          }
          open={refused === room.id}
        >
          <RoomForm
            action={base}
            room={room}
            {...(rejected && refused === room.id && { rejected })}
          />
          {timetable.days.length > 0 && (
            <Details summary={t('roomHours')}>
              <RoomHoursForm action={`${base}/hours`} room={room} timetable={timetable} />
            </Details>
          )}
          <ConfirmDanger
            action={`${base}/delete`}
            label={t('deleteRoom')}
            hidden={{ id: room.id }}
            consequence={<p>{t('deleteRoomConsequence', { count: placedIn(room) })}</p>}
          />
        </Details>
      ))}
      <Details summary={t('addRoom')} open={none || (rejected !== undefined && refused === '')}>
        <RoomForm action={base} {...(rejected && refused === '' && { rejected })} />
      </Details>
      <WalksForm action={`${base}/walks`} timetable={timetable} />
      {!none && timetable.days.length > 0 && (
        <KeptRooms base={base} timetable={timetable} rejected={kept ? rejected : undefined} />
      )}
      {beside.length > 0 && (
        <section className="section">
          <h2>{t('roomsBeside')}</h2>
          <p className="soft">{t('roomsBesideLead')}</p>
          <Form action={`${base}/shared`}>
            <Select
              name="room"
              label={t('roomBeside')}
              empty={t('chooseRoom')}
              required
              value=""
              error={errorOf('room')}
              options={beside.map((room) => ({
                value: room.id,
                label: `${room.name} (${textIn(room.event, language)})`,
              }))}
            />
            <FormActions>
              <Button kind="quiet">{t('shareRoom')}</Button>
            </FormActions>
          </Form>
        </section>
      )}
    </ManagePage>
  )
}

function RoomForm({
  action,
  room,
  rejected,
}: {
  action: string
  room?: Room
  rejected?: Rejected
}) {
  const t = useTranslations('schedule')
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  const key = room?.id ?? 'new'
  return (
    <Form action={action} hidden={{ id: room?.id ?? '' }}>
      <FieldRow>
        <TextInput
          name="name"
          id={`f-name-${key}`}
          label={t('roomName')}
          required
          maxLength={80}
          value={shown('name', room?.name ?? '')}
          error={errorOf('name')}
        />
        <TextInput
          name="capacity"
          id={`f-capacity-${key}`}
          label={t('capacity')}
          inputMode="numeric"
          className="short"
          required={false}
          value={shown('capacity', String(room?.capacity ?? ''))}
          error={errorOf('capacity')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          name="equipment"
          id={`f-equipment-${key}`}
          label={t('roomEquipment')}
          help={t('equipmentHelp')}
          required={false}
          maxLength={500}
          value={shown('equipment', room?.equipment.join(', ') ?? '')}
          error={errorOf('equipment')}
        />
        <TextInput
          name="floor"
          id={`f-floor-${key}`}
          label={t('floor')}
          help={t('floorHelp')}
          required={false}
          maxLength={80}
          value={shown('floor', room?.floor ?? '')}
          error={errorOf('floor')}
        />
      </FieldRow>
      <LocalizedFields
        name="accessibility"
        id={`f-accessibility-${key}`}
        label={t('roomAccess')}
        help={t('roomAccessHelp')}
        required={false}
        maxLength={300}
        value={
          rejected
            ? Object.fromEntries(
                languages.map((each) => [each, typedText(rejected.typed, `accessibility.${each}`)]),
              )
            : (room?.accessibility ?? {})
        }
        error={errorOf('accessibility')}
      />
      <FormActions>
        <Button kind={room ? 'quiet' : 'primary'}>{t(room ? 'save' : 'addRoom')}</Button>
      </FormActions>
    </Form>
  )
}
