import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, Form } from '../../../../ui/index.ts'
import type { DemoSignIn } from '../../queries.ts'

type DemoSignInsProps = {
  readonly people: readonly DemoSignIn[]
  readonly next: string
  /** Whether mails can be read at /dev/mail. */
  readonly devMail: boolean
}

/** The people of the demo network, each with one button that mails their link. */
export function DemoSignIns({ people, next, devMail }: DemoSignInsProps) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const doing = ({ admin, parts }: DemoSignIn) => {
    if (admin) return t('demo.admin')
    if (parts.length === 0) return t('demo.speaker')
    const places = Map.groupBy(parts, (part) => textIn(part.in, language))
    return [...places]
      .map(([place, own]) => `${place}: ${own.map((part) => t(`roles.${part.role}`)).join(', ')}`)
      .join(' · ')
  }
  return (
    <section className="section">
      <h2>{t('demo.title')}</h2>
      <p className="soft">
        {devMail
          ? t.rich('demo.leadMail', { a: (chunks) => <a href="/dev/mail">{chunks}</a> })
          : t('demo.lead')}
      </p>
      <ul>
        {people.map((person) => (
          <li
            key={person.email}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3"
          >
            <span className="min-w-0 flex-[1_1_16rem]">
              <b>{person.email}</b>
              <br />
              <span className="soft">{`${person.name} · ${doing(person)}`}</span>
            </span>
            <Form action={`/${language}/sign-in`} hidden={{ email: person.email, next }}>
              <Button
                kind="quiet"
                size="small"
                aria-label={t('demo.signInAs', { name: person.name })}
              >
                {t('demo.sendLink')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
