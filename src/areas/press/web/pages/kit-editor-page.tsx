import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Press } from '../../queries/press.ts'
import type { PressFile } from '../../queries/press-kit.ts'
import { KitFilesEditor } from './kit-files-editor.tsx'
import { PressTabs } from './press-tabs.tsx'

type KitEditorPageProps = {
  readonly press: Press
  readonly files: readonly PressFile[]
  readonly rejected?: Rejected
}

/** The press kit: whether it is shown, the words to copy, and the logos and photos to download. */
export function KitEditorPage({ press, files, rejected }: KitEditorPageProps) {
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${scope?.slug ?? ''}/press/kit`
  // What was typed belongs to one of the forms of the page: the file's has a kind.
  const ofFile = typedText(rejected?.typed, 'kind') !== ''
  const typed = ofFile ? undefined : rejected?.typed
  return (
    <ManagePage
      section="press"
      heading={t('kit.title')}
      actions={
        press.kitShown && (
          <a href={`/${language}/events/${scope?.slug ?? ''}/press`}>{t('kit.see')}</a>
        )
      }
    >
      <PressTabs current="kit" />
      {summary}
      <Form action={base}>
        <Checkbox
          name="kitShown"
          label={t('kit.shown')}
          help={t('kit.shownHelp')}
          checked={typed ? typedText(typed, 'kitShown') === 'on' : press.kitShown}
        />
        <LocalizedFields
          name="boilerplate"
          label={t('boilerplate')}
          help={t('kit.boilerplateHelp')}
          rows={6}
          required={false}
          maxLength={5000}
          value={typed ? typedTexts(typed, 'boilerplate') : press.boilerplate}
          error={errorOf('boilerplate')}
        />
        <FormActions>
          <Button>{t('save')}</Button>
        </FormActions>
      </Form>
      <KitFilesEditor
        files={files}
        base={base}
        errorOf={errorOf}
        {...(ofFile && rejected && { typed: rejected.typed })}
      />
    </ManagePage>
  )
}
