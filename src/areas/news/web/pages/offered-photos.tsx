import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import type { OfferedPhoto } from '../../queries/offered-photos.ts'

type OfferedPhotosProps = { readonly photos: readonly OfferedPhoto[]; readonly action: string }

/** Photos that the event has elsewhere: tick which belong into this gallery too. */
export function OfferedPhotos({ photos, action }: OfferedPhotosProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  if (photos.length === 0) return null
  return (
    <section className="section" id="offered">
      <h2>{t('gallery.offered')}</h2>
      <p className="soft">{t('gallery.offeredLead')}</p>
      <Form action={`${action}/photos/offered`}>
        <ul className="photo-grid">
          {photos.map(({ fileId, alt, credit }, at) => (
            <li key={fileId}>
              <label>
                <img src={fileAddress(fileId, 400)} alt="" loading="lazy" />
                <input type="checkbox" className="checkbox" name="photos" value={fileId} />{' '}
                {textIn(alt, language) || t('gallery.photo', { number: at + 1, of: photos.length })}
                {credit && <span className="soft"> · {credit}</span>}
              </label>
            </li>
          ))}
        </ul>
        <FormActions>
          <Button kind="quiet">{t('gallery.take')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
