import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { instantAt } from '../../../shared/time.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { pressOf } from '../queries/press.ts'
import { pressFilesOf } from '../queries/press-kit.ts'
import { addPressFile } from '../use-cases/add-press-file.ts'
import { changePressFile } from '../use-cases/change-press-file.ts'
import { editPressKit } from '../use-cases/edit-press-kit.ts'
import { setUpPress } from '../use-cases/set-up-press.ts'
import { fileForm, kitForm, newFileForm, removeFileForm, setUpForm } from './forms.ts'
import { KitEditorPage } from './pages/kit-editor-page.tsx'
import { PressSettingsPage } from './pages/press-settings-page.tsx'

const addressOf = (x: Exchange, ...more: string[]) =>
  x.path('manage', 'events', x.param('event'), 'press', ...more)

const zoneOf = async (x: Exchange): Promise<string> =>
  (await eventBySlug(x.context.db, x.param('event')))!.timeZone

async function settings(x: Exchange, rejected?: Rejected): Promise<Response> {
  const press = await pressOf(x.context.db, x.scope!.id)
  const zone = await zoneOf(x)
  return x.page(<PressSettingsPage press={press} zone={zone} {...(rejected && { rejected })} />)
}

/** Whether, when and with which words people can ask to be accredited, and how many press places there are. */
export const settingsPage = (x: Exchange): Promise<Response> => settings(x)

export const saveSettings = (x: Exchange): Promise<Response> =>
  x.submit(
    setUpForm,
    async ({ opensAt, closesAt, ...rest }) => {
      const timeZone = await zoneOf(x)
      const at = (local: string | null) => (local === null ? null : instantAt(local, timeZone))
      await setUpPress(x.context, x.param('event'), {
        ...rest,
        opensAt: at(opensAt),
        closesAt: at(closesAt),
      })
      return x.redirect(addressOf(x, 'settings'), 'saved')
    },
    (rejected) => settings(x, rejected),
  )

async function kit(x: Exchange, rejected?: Rejected): Promise<Response> {
  const [press, files] = await Promise.all([
    pressOf(x.context.db, x.scope!.id),
    pressFilesOf(x.context.db, x.scope!.id),
  ])
  return x.page(<KitEditorPage press={press} files={files} {...(rejected && { rejected })} />)
}

/** What the press kit says, and its logos and photos. */
export const kitPage = (x: Exchange): Promise<Response> => kit(x)

export const saveKit = (x: Exchange): Promise<Response> =>
  x.submit(
    kitForm,
    async (data) => {
      await editPressKit(x.context, x.param('event'), data)
      return x.redirect(addressOf(x, 'kit'), 'saved')
    },
    (rejected) => kit(x, rejected),
  )

export const uploadFile = (x: Exchange): Promise<Response> =>
  x.submit(
    newFileForm,
    async ({ file, ...said }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      await addPressFile(x.context, x.param('event'), { bytes, name: file.name }, said)
      return x.redirect(`${addressOf(x, 'kit')}#files`, 'saved')
    },
    (rejected) => kit(x, rejected),
  )

export const saveFile = (x: Exchange): Promise<Response> =>
  x.submit(
    fileForm,
    async (said) => {
      await changePressFile(x.context, x.param('event'), x.param('file'), said)
      return x.redirect(`${addressOf(x, 'kit')}#files`, 'saved')
    },
    (rejected) => kit(x, rejected),
  )

export const removeFile = (x: Exchange): Promise<Response> =>
  x.submit(
    removeFileForm,
    async () => {
      await changePressFile(x.context, x.param('event'), x.param('file'), null)
      return x.redirect(`${addressOf(x, 'kit')}#files`, 'saved')
    },
    (rejected) => kit(x, rejected),
  )
