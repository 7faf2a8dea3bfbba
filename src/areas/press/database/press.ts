import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'

type SetUp = {
  readonly accreditation: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly words: LocalizedText
  readonly ticketTypeId: string | null
  readonly quotaId: string | null
}

/** Makes others who set up the same press wait. */
export const lockPress = (db: DatabaseTransaction, event: Authorized<EventScope, 'press.set-up'>) =>
  db.selectFrom('events').select('id').where('id', '=', event.id).forNoKeyUpdate().execute()

export const savePress = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'press.set-up'>,
  { words, ...rest }: SetUp,
) => {
  const values = { ...rest, words: json(words) }
  return db
    .insertInto('press')
    .values({ eventId: event.id, ...values })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet(values))
    .execute()
}

export const savePressKit = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'press-kit.edit'>,
  { kitShown, boilerplate }: { readonly kitShown: boolean; readonly boilerplate: LocalizedText },
) => {
  const values = { kitShown, boilerplate: json(boilerplate) }
  return db
    .insertInto('press')
    .values({ eventId: event.id, ...values })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet(values))
    .execute()
}
