import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Island } from '../../../../ui/island.tsx'

/** What an account has: the secret address of its calendar, and whether it wants mails. */
export type Own = { readonly feed: string | null; readonly tells: boolean }

/** One's own agenda elsewhere: in a calendar, on another device, by mail when something changes. */
export function TakeAlong({ home, own }: { home: string; own: Own | null }) {
  const t = useTranslations('stars')
  return (
    <section className="section take-along" id="along">
      <h2>{t('along')}</h2>
      <div className="grid gap-8 sm:grid-cols-2">
        {own ? <OwnCalendar home={home} feed={own.feed} /> : <DeviceCalendar />}
        {own ? <Mails home={home} tells={own.tells} /> : <Carry home={home} />}
      </div>
    </section>
  )
}

function OwnCalendar({ home, feed }: { home: string; feed: string | null }) {
  const t = useTranslations('stars')
  const act = (hidden: 'make' | 'renew' | 'end', kind: 'quiet' | 'plain') => (
    <Form action={`${home}/my-agenda/feed`} hidden={{ feed: hidden }}>
      <Button kind={kind} size="small">
        {t(`feed.${hidden}`)}
      </Button>
    </Form>
  )
  return (
    <div>
      <h3>{t('feed.title')}</h3>
      <p>{t(feed ? 'feed.has' : 'feed.leadOwn')}</p>
      {feed ? (
        <>
          <Address label={t('feed.address')} value={feed} />
          <p className="flex flex-wrap gap-x-4">
            <a href={feed.replace(/^https?:/, 'webcal:')}>{t('feed.open')}</a>
            <button type="button" className="link" data-copy={feed} data-copied={t('copied')}>
              {t('copy')}
            </button>
          </p>
          <div className="flex flex-wrap gap-x-4">
            {act('renew', 'plain')}
            {act('end', 'plain')}
          </div>
          <Island name="copy" />
        </>
      ) : (
        act('make', 'quiet')
      )}
    </div>
  )
}

const Address = ({ label, value }: { label: string; value: string }) => (
  <input
    className="input"
    readOnly
    aria-label={label}
    value={value}
    data-address=""
    autoComplete="off"
  />
)

/** What the island of the page does for who has no account. */
function DeviceCalendar() {
  const t = useTranslations('stars')
  return (
    <div data-feed="" hidden>
      <h3>{t('feed.title')}</h3>
      <p data-feed-off="">{t('feed.lead')}</p>
      <p data-feed-on="" hidden>
        {t('feed.has')}
      </p>
      <div data-feed-on="" hidden>
        <Address label={t('feed.address')} value="" />
        <p className="flex flex-wrap gap-x-4">
          <a data-feed-open="" href="#along">
            {t('feed.open')}
          </a>
          <Button type="button" kind="plain" size="small" data-feed-act="renew">
            {t('feed.renew')}
          </Button>
          <Button type="button" kind="plain" size="small" data-feed-act="end">
            {t('feed.end')}
          </Button>
        </p>
      </div>
      <Button type="button" kind="quiet" size="small" data-feed-act="make" data-feed-off="">
        {t('feed.make')}
      </Button>
      <p role="status" className="soft" data-feed-status="" data-failed={t('noNetwork')} />
    </div>
  )
}

function Carry({ home }: { home: string }) {
  const t = useTranslations('stars')
  const { language, baseUrl } = usePage()
  return (
    <div className="carry" data-carry={`${baseUrl}${home}/my-agenda`} hidden>
      <h3>{t('carry.title')}</h3>
      <p>
        {t.rich('carry.lead', {
          a: (words) => (
            <a href={`/${language}/sign-in?next=${encodeURIComponent(`${home}/my-agenda`)}`}>
              {words}
            </a>
          ),
        })}
      </p>
      <Button type="button" kind="quiet" size="small" data-carry-make="">
        {t('carry.make')}
      </Button>
      <div data-carry-out="" hidden>
        <Address label={t('carry.link')} value="" />
        <div data-carry-code="" data-label={t('carry.code')} />
        <p className="soft">{t('carry.help')}</p>
      </div>
      <p
        role="status"
        data-carry-status=""
        data-same={t('carry.same')}
        data-one={t('carry.cameOne')}
        data-many={t('carry.came', { n: '{n}' })}
      />
    </div>
  )
}

function Mails({ home, tells }: { home: string; tells: boolean }) {
  const t = useTranslations('stars')
  return (
    <div>
      <h3>{t('mails')}</h3>
      <Form action={`${home}/my-agenda/mails`}>
        <Checkbox name="tell" label={t('tell')} help={t('tellHelp')} checked={tells} />
        <Button kind="quiet" size="small">
          {t('save')}
        </Button>
      </Form>
    </div>
  )
}
