import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { licenceAddress } from '../../domain/licence.ts'
import type { Photo } from '../../queries/photos-and-quotes.ts'

/** The photos of a post as a grid; each leads to the large picture. */
export function PhotoGrid({ photos }: { readonly photos: readonly Photo[] }) {
  const t = useTranslations('news')
  const { language } = usePage()
  if (photos.length === 0) return null
  return (
    <section className="post-gallery" aria-label={t('gallery.photos')}>
      <ul className="photo-grid">
        {photos.map((photo, at) => (
          <li key={photo.id}>
            <figure>
              <a href={fileAddress(photo.fileId)}>
                <img
                  src={fileAddress(photo.fileId, 400)}
                  srcSet={`${fileAddress(photo.fileId, 400)} 400w, ${fileAddress(photo.fileId, 800)} 800w`}
                  sizes="(min-width: 60rem) 18rem, 50vw"
                  width={photo.width ?? undefined}
                  height={photo.height ?? undefined}
                  loading="lazy"
                  decoding="async"
                  alt={
                    textIn(photo.alt, language) ||
                    t('gallery.photo', { number: at + 1, of: photos.length })
                  }
                />
              </a>
              <Origin photo={photo} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origin({ photo: { credit, licence } }: { readonly photo: Photo }) {
  const t = useTranslations('news')
  if (!credit && !licence) return null
  const address = licenceAddress(licence)
  const words = licence && t(`gallery.licences.${licence}`)
  return (
    <figcaption>
      {credit && t('gallery.by', { credit })}
      {credit && words && ' · '}
      {address ? (
        <a href={address} rel="license noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </figcaption>
  )
}
