import { allows } from '../../../shared/policy.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { typedText } from '../../../platform/http/form-values.ts'
import type { Handler } from '../../../platform/http/route.ts'
import { folderOf, type KioskHome, type KioskOwner } from '../domain/kiosk-scope.ts'
import { policy } from '../policy.ts'
import { kioskBySlug, kiosksOf, screensOf, type Kiosk } from '../queries.ts'
import { choicesFor, countriesToCome, shownBy } from '../queries/choices.ts'
import { scansOf } from '../queries/codes.ts'
import { zoneOfTeam } from '../queries/zone.ts'
import { collectContent } from '../use-cases/collect-content.ts'
import { createKiosk } from '../use-cases/create-kiosk.ts'
import { editKiosk } from '../use-cases/edit-kiosk.ts'
import { showAtOnce } from '../use-cases/show-at-once.ts'
import { takeDownKiosk } from '../use-cases/take-down-kiosk.ts'
import { asTyped, tickedIn } from './typed-kiosk.ts'
import { buildContent } from './build-content.ts'
import { kioskForm, newKioskForm, takeDownForm, urgentForm } from './forms.ts'
import { KioskSettingsPage } from './pages/kiosk-settings-page.tsx'
import { KiosksPage } from './pages/kiosks-page.tsx'

/** What the address is about. */
export const ownerOf = (x: Exchange, scope: KioskHome): KioskOwner => ({
  scope,
  slug: x.param(scope),
})

const addressOf = (x: Exchange, home: KioskHome, ...more: string[]) =>
  x.path('manage', folderOf[home], x.param(home), 'kiosks', ...more)

/** The kiosk of the address, if it belongs to what the address is about. */
export async function kioskHere(x: Exchange, home: KioskHome): Promise<Kiosk> {
  const kiosk = await kioskBySlug(x.context.db, x.param('kiosk'))
  if (!kiosk || kiosk.scope !== home || kiosk.scopeId !== x.scope?.id) throw notFound()
  return kiosk
}

const mayEdit = (x: Exchange) => allows(policy, 'kiosk.edit', x.scope!.standings)

async function list(x: Exchange, home: KioskHome, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const scopeId = x.scope!.id
  const [kiosks, timeZone] = await Promise.all([
    kiosksOf(db, home, scopeId),
    zoneOfTeam(db, { scopeId }, x.context.now()),
  ])
  return x.page(
    <KiosksPage
      home={home}
      kiosks={kiosks}
      timeZone={timeZone}
      mayEdit={mayEdit(x)}
      {...(rejected && { rejected })}
    />,
  )
}

/** The kiosks of an event, a community or a programme. */
export const kiosksPage =
  (home: KioskHome): Handler =>
  (x) =>
    list(x, home)

export const addKiosk =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      newKioskForm,
      async (input) => {
        await createKiosk(x.context, ownerOf(x, home), input)
        return x.redirect(addressOf(x, home, input.slug), 'kiosk-created')
      },
      (rejected) => list(x, home, rejected),
    )

async function settings(
  x: Exchange,
  home: KioskHome,
  rejected?: Rejected & { readonly about?: 'at-once' | 'take-down' },
): Promise<Response> {
  const kiosk = await kioskHere(x, home)
  const { db, config } = x.context
  const now = x.context.now()
  const typed = rejected && !rejected.about ? rejected.typed : undefined
  const words = typedText(typed, 'find')
  const ticked = typed ? tickedIn(typed) : await shownBy(db, kiosk)
  const [screens, scans, choices, countries, timeZone, collected] = await Promise.all([
    screensOf(db, kiosk.id),
    scansOf(db, kiosk.id, now),
    choicesFor(db, ticked, words, now),
    countriesToCome(db, now),
    zoneOfTeam(db, kiosk, now),
    collectContent(x.context, kiosk.slug),
  ])
  const content = buildContent(collected, { baseUrl: config.url, now })
  return x.page(
    <KioskSettingsPage
      home={home}
      kiosk={kiosk}
      choices={choices}
      countries={countries}
      screens={screens}
      scans={scans}
      content={content}
      timeZone={timeZone}
      mayEdit={mayEdit(x)}
      {...(rejected && { rejected })}
    />,
  )
}

/** What a kiosk shows, how its screens are, and its preview. */
export const kioskSettingsPage =
  (home: KioskHome): Handler =>
  (x) =>
    settings(x, home)

export const saveKiosk =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      kioskForm,
      async (input) => {
        const { pin, dropPin, find, found, search, ...edit } = input
        // Also where Enter was pressed in the words.
        if (find !== '' && (search !== '' || find !== found))
          return settings(x, home, { problems: [], typed: asTyped({ ...edit, find }) })
        await editKiosk(x.context, ownerOf(x, home), x.param('kiosk'), {
          ...edit,
          pin: dropPin ? '' : pin || null,
        })
        return x.redirect(addressOf(x, home, x.param('kiosk')), 'saved')
      },
      (rejected) => settings(x, home, rejected),
    )

/** Puts a message on all screens at once, or takes it off. */
export const sendAtOnce =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      urgentForm,
      async (input) => {
        await showAtOnce(x.context, ownerOf(x, home), x.param('kiosk'), input)
        return x.redirect(addressOf(x, home, x.param('kiosk')), 'kiosk-message-sent')
      },
      (rejected) => settings(x, home, { ...rejected, about: 'at-once' }),
    )

export const removeKiosk =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      takeDownForm,
      async ({ confirmation }) => {
        await takeDownKiosk(x.context, ownerOf(x, home), x.param('kiosk'), confirmation)
        return x.redirect(addressOf(x, home), 'kiosk-taken-down')
      },
      (rejected) => settings(x, home, { ...rejected, about: 'take-down' }),
    )
