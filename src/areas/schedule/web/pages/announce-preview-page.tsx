import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { AnnouncementPreview } from '../../use-cases/preview-announcement.ts'
import { sayAnnouncement } from '../../use-cases/say-announcement.ts'

type AnnouncePreviewPageProps = {
  readonly base: string
  readonly preview: AnnouncementPreview
  /** What was typed, by the names of the fields. */
  readonly typed: Readonly<Record<string, string>>
}

/** The last look before something is announced: its exact words in each language, and whom they reach. */
export function AnnouncePreviewPage({ base, preview, typed }: AnnouncePreviewPageProps) {
  const t = useTranslations('schedule.announce')
  const { language } = usePage()
  const { announcement, mails, mailed, stars, registered } = preview
  const { kind, text } = announcement
  const said = languages.filter((each) => text[each])
  const missing = said.length > 0 ? languages.filter((each) => !text[each]) : []
  const name = (code: string) => beginSentence(sayLanguage(language, code))
  const inOrder = [language, ...languages.filter((each) => each !== language)]
  return (
    <ManagePage section="agenda" heading={t('lookTitle')}>
      <p>{t('lookLead')}</p>
      <ul className="stack">
        <li>{t('seen', { registered, stars })}</li>
        <li>{t('mailed', { count: mailed })}</li>
        {missing.length > 0 && (
          <li>
            {t('missing', {
              languages: new Intl.ListFormat(language).format(
                missing.map((each) => sayLanguage(language, each)),
              ),
            })}
          </li>
        )}
      </ul>
      <Form action={`${base}/announce`} hidden={typed}>
        <FormActions>
          <Button name="step" value="announce">
            {t('act')}
          </Button>
          <Button name="step" value="edit" kind="quiet">
            {t('writeAnew')}
          </Button>
        </FormActions>
      </Form>
      {inOrder.map((each) => {
        const mail = mails.find((one) => one.language === each)
        const words = textIn(text, each)
        return (
          <section key={each} className="section" aria-labelledby={`in-${each}`}>
            <h2 id={`in-${each}`}>{name(each)}</h2>
            <div className="grid gap-6 lg:grid-cols-2">
              <div>
                <h3>{t('onPagesAndScreens')}</h3>
                <div lang={each}>
                  <Notice
                    kind={kind === 'words' ? 'info' : 'warning'}
                    title={sayAnnouncement(each, announcement)}
                  >
                    {words && <p>{words}</p>}
                  </Notice>
                </div>
              </div>
              {mail && (
                <div>
                  <h3>{t('inTheMail')}</h3>
                  <div lang={each} className="mail-preview">
                    <p className="font-semibold">{mail.subject}</p>
                    <p className="whitespace-pre-line break-words">{mail.text}</p>
                  </div>
                </div>
              )}
            </div>
          </section>
        )
      })}
    </ManagePage>
  )
}
