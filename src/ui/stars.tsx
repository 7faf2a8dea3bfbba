import { usePage } from '../platform/http/page-context.ts'
import { translator } from '../platform/i18n/messages.ts'
import { Island } from './island.tsx'

const shape = 'M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z'

type StarBoxProps = {
  /** The address of the event, `/es/events/slug`. */
  readonly home: string
  /** Whether the page says that starred sessions changed; not where it tells all of it anyway. */
  readonly news?: boolean
}

/**
 * What the stars of a page need, once on it: where they are sent, their words, and the place to say that something changed.
 * Elements with `data-session` get their button in the browser, so that the page is the same for everybody.
 */
export function StarBox({ home, news = true }: StarBoxProps) {
  const { path, actorName, language } = usePage()
  const t = translator(language, 'ui')
  return (
    <>
      {news && (
        <p
          className="notice info star-news"
          data-star-news=""
          data-one={t('stars.changedOne')}
          data-many={t('stars.changedMany', { n: '{n}' })}
          hidden
        >
          <a href={`${home}/my-agenda`}>{t('stars.changedOne')}</a>
        </p>
      )}
      <form
        id="stars"
        method="post"
        action={`${home}/stars`}
        data-stars={home}
        data-own={actorName === null ? undefined : ''}
        data-label={t('stars.label')}
        data-star={t('stars.star')}
        data-unstar={t('stars.unstar')}
        hidden
      >
        {actorName !== null && <input type="hidden" name="back" value={path} />}
      </form>
      <Island name="areas/stars/web/islands/stars" />
    </>
  )
}

type StarButtonProps = { readonly code: string; readonly title: string; readonly on: boolean }

/** Stars a session of a page with a `StarBox`, without JavaScript as well: for who is signed in. */
export function StarButton({ code, title, on }: StarButtonProps) {
  const t = translator(usePage().language, 'ui')
  return (
    <button
      form="stars"
      name={on ? 'unstar' : 'star'}
      value={code}
      className="star"
      data-star={code}
      aria-pressed={on}
      aria-label={`${t('stars.label')}: ${title}`}
      title={t(on ? 'stars.unstar' : 'stars.star')}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  )
}
