import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { DevMail } from './dev-mails.ts'

/** Every mail that would have gone out, the newest first. */
export function DevMailList({ mails, to }: { mails: readonly DevMail[]; to: string | null }) {
  const t = useTranslations('devMail')
  const format = useFormatter()
  return (
    <PublicPage title={t('title')} noindex>
      <h1>{t('title')}</h1>
      <p className="lead">{to === null ? t('intro') : t('filtered', { to })}</p>
      <section className="section">
        <Table
          caption={t('title')}
          rows={mails}
          rowKey={(mail) => mail.id}
          empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
          columns={[
            {
              key: 'subject',
              label: t('subject'),
              head: true,
              cell: (mail) => <a href={`/dev/mail/${mail.id}`}>{mail.subject}</a>,
            },
            {
              key: 'to',
              label: t('to'),
              cell: (mail) => <a href={`/dev/mail?to=${encodeURIComponent(mail.to)}`}>{mail.to}</a>,
            },
            {
              key: 'at',
              label: t('at'),
              cell: (mail) => (
                <time dateTime={mail.createdAt.toISOString()}>
                  {format.dateTime(mail.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}
                </time>
              ),
            },
          ]}
        />
      </section>
    </PublicPage>
  )
}

/** One mail: its links to follow, its text, its files; its HTML has an address of its own. */
export function DevMailPage({ mail }: { mail: DevMail }) {
  const t = useTranslations('devMail')
  return (
    <PublicPage title={mail.subject} noindex>
      <h1>{mail.subject}</h1>
      <p className="lead">{t('toPerson', { to: mail.to })}</p>
      {mail.links.length > 0 && (
        <section className="section">
          <h2>{t('links')}</h2>
          <ul className="stack">
            {mail.links.map((link) => (
              <li key={link}>
                <a href={link}>{link}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{t('text')}</h2>
        <div className="prose" lang={mail.lang}>
          {mail.text.split(/\n{2,}/).map((paragraph, at) => (
            <p key={at}>
              {paragraph.split('\n').map((line, lineAt) => (
                <Fragment key={lineAt}>
                  {lineAt > 0 && <br />}
                  {line}
                </Fragment>
              ))}
            </p>
          ))}
        </div>
      </section>
      {mail.attachments.length > 0 && (
        <section className="section">
          <h2>{t('files')}</h2>
          <ul className="stack">
            {mail.attachments.map((file, position) => (
              <li key={file.filename}>
                <a href={`/dev/mail/${mail.id}/files/${position}`}>{file.filename}</a>{' '}
                <span className="soft">{file.contentType}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="section actions">
        <LinkButton href={`/dev/mail/${mail.id}/html`}>{t('showHtml')}</LinkButton>
        <LinkButton href="/dev/mail" kind="quiet">
          {t('all')}
        </LinkButton>
      </div>
    </PublicPage>
  )
}
