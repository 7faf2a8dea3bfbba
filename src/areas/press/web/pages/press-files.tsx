import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { licenceAddress } from '../../../news/domain/licence.ts'
import type { PressFile } from '../../queries/press-kit.ts'

type PressFilesProps = {
  readonly files: readonly PressFile[]
  readonly kind: PressFile['kind']
  readonly event: { readonly slug: string }
}

/** The logos or the photos of a press kit: each with what it shows, whose it is, its licence, and a link to download it. */
export function PressFiles({ files, kind, event }: PressFilesProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const some = files.filter((file) => file.kind === kind)
  if (some.length === 0) return null
  return (
    <section className="section" id={`${kind}s`}>
      <h2>{t(`${kind}s`)}</h2>
      <p className="soft">{t('filesLead')}</p>
      <ul className="photo-grid">
        {some.map((file, at) => (
          <li key={file.id}>
            <figure>
              <img
                src={fileAddress(file.fileId, 400)}
                width={file.width ?? undefined}
                height={file.height ?? undefined}
                loading="lazy"
                decoding="async"
                alt={textIn(file.alt, language)}
              />
              <figcaption>
                {textIn(file.alt, language)}
                <br />
                <Origin file={file} />
                <br />
                <a
                  href={fileAddress(file.fileId)}
                  download={`${event.slug}-${kind}-${at + 1}.webp`}
                >
                  {t('download', {
                    number: at + 1,
                    kind,
                    width: file.width ?? 0,
                    height: file.height ?? 0,
                    size: Math.max(1, Math.round(file.bytes / 1024)),
                  })}
                </a>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origin({ file: { credit, licence } }: { file: PressFile }) {
  const t = useTranslations('press')
  const address = licenceAddress(licence)
  const words = t(`licences.${licence}`)
  return (
    <>
      {t('credit', { credit })}
      {' · '}
      {address ? (
        <a href={address} rel="license noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </>
  )
}
