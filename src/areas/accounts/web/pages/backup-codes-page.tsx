import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, Island, LinkButton, Notice } from '../../../../ui/index.ts'
import { OwnPage } from '../../../../ui/own-page.tsx'

/** The backup codes, shown this once. */
export function BackupCodesPage({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  return (
    <OwnPage current="security" title={t('backupCodes.title')}>
      <p className="lead">{t('backupCodes.lead')}</p>
      <Notice kind="warning">{t('backupCodes.once')}</Notice>
      <ul className="my-6 grid max-w-md grid-cols-2 gap-x-8 gap-y-2 font-mono text-lg">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="actions">
        <LinkButton href={`/${language}/me/security`}>{t('backupCodes.kept')}</LinkButton>
        <Button
          type="button"
          kind="quiet"
          data-copy={codes.join('\n')}
          data-copied={t('backupCodes.copied')}
        >
          {t('backupCodes.copy')}
        </Button>
        <Island name="copy" />
      </div>
    </OwnPage>
  )
}
