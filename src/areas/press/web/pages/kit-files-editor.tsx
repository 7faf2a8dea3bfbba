import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { typedText, typedTexts, type FormValues } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import type { PressFile } from '../../queries/press-kit.ts'

type KitFilesEditorProps = {
  readonly files: readonly PressFile[]
  readonly base: string
  readonly errorOf: (field: string) => string | undefined
  /** What was typed of a new file. */
  readonly typed?: FormValues
}

/** Logos and photos of the press kit, and the upload of one more. */
export function KitFilesEditor({ files, base, errorOf, typed }: KitFilesEditorProps) {
  const t = useTranslations('press')
  return (
    <section className="section" id="files">
      <h2>{t('kit.files')}</h2>
      <p className="soft">{t('kit.filesLead')}</p>
      {files.length > 0 && (
        <ol className="photo-rows">
          {files.map((file, at) => (
            <li key={file.id}>
              <Form action={`${base}/files/${file.id}`}>
                <img src={fileAddress(file.fileId, 400)} alt="" loading="lazy" />
                <div className="stack">
                  <p>
                    <strong>{t('kit.file', { number: at + 1, of: files.length })}</strong>
                  </p>
                  <Said id={file.id} file={file} />
                  <div className="actions">
                    <Button kind="quiet">{t('save')}</Button>
                    <Button
                      kind="plain"
                      formAction={`${base}/files/${file.id}/remove`}
                      formNoValidate
                      aria-label={t('kit.removeOf', { number: at + 1 })}
                    >
                      {t('kit.remove')}
                    </Button>
                  </div>
                </div>
              </Form>
            </li>
          ))}
        </ol>
      )}
      <h3>{t('kit.more')}</h3>
      <Form action={`${base}/files`} encType="multipart/form-data">
        <TextInput
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          label={t('kit.upload')}
          help={t('kit.uploadHelp')}
          required
          error={errorOf('file')}
        />
        <Said id="new" errorOf={errorOf} {...(typed && { typed })} />
        <FormActions>
          <Button kind="quiet">{t('kit.add')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

type SaidProps = {
  readonly id: string
  readonly file?: PressFile
  readonly typed?: FormValues
  readonly errorOf?: (field: string) => string | undefined
}

function Said({ id, file, typed, errorOf = () => undefined }: SaidProps) {
  const t = useTranslations('press')
  return (
    <>
      <LocalizedFields
        name="alt"
        id={`alt-${id}`}
        label={t('kit.alt')}
        help={t('kit.altHelp')}
        maxLength={300}
        value={file?.alt ?? typedTexts(typed, 'alt')}
        error={errorOf('alt')}
      />
      <FieldRow>
        <Select
          name="kind"
          id={`kind-${id}`}
          label={t('kit.kind')}
          value={file?.kind ?? (typedText(typed, 'kind') || 'photo')}
          options={(['logo', 'photo'] as const).map((kind) => ({
            value: kind,
            label: t(`kit.kinds.${kind}`),
          }))}
        />
        <TextInput
          name="credit"
          id={`credit-${id}`}
          label={t('kit.credit')}
          required
          maxLength={200}
          value={file?.credit ?? typedText(typed, 'credit')}
          error={errorOf('credit')}
        />
        <Select
          name="licence"
          id={`licence-${id}`}
          label={t('kit.licence')}
          value={file?.licence ?? (typedText(typed, 'licence') || 'cc-by')}
          options={(['cc0', 'cc-by', 'cc-by-sa', 'all-rights'] as const).map((licence) => ({
            value: licence,
            label: t(`licences.${licence}`),
          }))}
        />
      </FieldRow>
    </>
  )
}
