import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { licences, type Licence } from '../../domain/licence.ts'
import type { Photo } from '../../queries/photos-and-quotes.ts'

type GalleryEditorProps = {
  readonly photos: readonly Photo[]
  readonly action: string
  readonly errorOf: (field: string) => string | undefined
}

/** The photos of a post: what each shows, whose it is, its place in the order; and an upload of more. */
export function GalleryEditor({ photos, action, errorOf }: GalleryEditorProps) {
  const t = useTranslations('news')
  return (
    <section className="section" id="gallery">
      <h2>{t('gallery.title')}</h2>
      <p className="soft">{t('gallery.lead')}</p>
      {photos.length > 0 && (
        <ol className="photo-rows">
          {photos.map((photo, at) => (
            <li key={photo.id} id={`photo-${photo.id}`}>
              <PhotoRow photo={photo} at={at} of={photos.length} action={action} />
            </li>
          ))}
        </ol>
      )}
      <Form action={`${action}/photos`} encType="multipart/form-data">
        <TextInput
          name="photos"
          type="file"
          accept="image/*"
          multiple
          label={t('gallery.upload')}
          help={t('gallery.uploadHelp')}
          error={errorOf('photos')}
        />
        <Origin />
        <FormActions>
          <Button kind="quiet">{t('gallery.add')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

function PhotoRow({
  photo,
  at,
  of,
  action,
}: {
  readonly photo: Photo
  readonly at: number
  readonly of: number
  readonly action: string
}) {
  const t = useTranslations('news')
  const described = languages.some((language) => photo.alt[language])
  const number = at + 1
  return (
    <Form action={`${action}/photos/${photo.id}`}>
      <img src={fileAddress(photo.fileId, 400)} alt="" loading="lazy" />
      <div className="stack">
        <p>
          <strong>{t('gallery.photo', { number, of })}</strong>{' '}
          {!described && <Tag tone="warn">{t('gallery.undescribed')}</Tag>}
        </p>
        <LocalizedFields
          name="alt"
          id={`alt-${photo.id}`}
          label={t('gallery.alt', { number })}
          required={false}
          maxLength={300}
          value={photo.alt}
        />
        <Origin photo={photo} />
        <div className="actions">
          <Button kind="quiet" name="act" value="save">
            {t('save')}
          </Button>
          <Button
            kind="plain"
            name="act"
            value="up"
            disabled={at === 0}
            aria-label={t('gallery.upOf', { number })}
          >
            ↑ {t('gallery.up')}
          </Button>
          <Button
            kind="plain"
            name="act"
            value="down"
            disabled={number === of}
            aria-label={t('gallery.downOf', { number })}
          >
            ↓ {t('gallery.down')}
          </Button>
          <Button
            kind="plain"
            name="act"
            value="remove"
            aria-label={t('gallery.removeOf', { number })}
          >
            {t('gallery.remove')}
          </Button>
        </div>
      </div>
    </Form>
  )
}

const wordOf = (licence: Licence) => (licence === '' ? 'none' : licence)

function Origin({ photo }: { readonly photo?: Photo }) {
  const t = useTranslations('news')
  const own = photo ? `-${photo.id}` : '-new'
  return (
    <FieldRow>
      <TextInput
        name="credit"
        id={`credit${own}`}
        label={t('gallery.credit')}
        required={false}
        maxLength={200}
        value={photo?.credit ?? ''}
      />
      <Select
        name="licence"
        id={`licence${own}`}
        label={t('gallery.licence')}
        required={false}
        value={photo?.licence ?? ''}
        options={licences.map((licence) => ({
          value: licence,
          label: t(`gallery.licences.${wordOf(licence)}`),
        }))}
      />
    </FieldRow>
  )
}
