import { notFound } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import { languages, type LocalizedText } from '../../../shared/localized-text.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { templateKinds, type Template, type TemplateKind } from '../domain/mail-template.ts'
import { exampleSpeaker } from '../emails/example-speaker.ts'
import { usualTemplate } from '../emails/committee-words.ts'
import { committeeSettings, templatesOf } from '../queries/mail-templates.ts'
import { notificationsToPrepare } from '../queries/outbox.ts'
import { problemsOfWords, saveTemplates, type TemplateWords } from '../use-cases/save-templates.ts'
import { setAnswerBy } from '../use-cases/set-answer-by.ts'
import { wordsFor } from '../use-cases/words-for.ts'
import { answersForm, templateForm } from './forms.ts'
import { TemplatesPage } from './pages/templates-page.tsx'

type Shown = {
  readonly rejected?: Rejected
  readonly words?: TemplateWords
  /** Whose mail is shown as it would be: code of the proposal and id of the speaker. */
  readonly recipient?: string
}

const kindOf = (x: Exchange): TemplateKind =>
  templateKinds.find((each) => each === x.url.searchParams.get('kind')) ?? 'accepted'

const texts = (of: (lang: (typeof languages)[number]) => string): LocalizedText =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)]))

async function show(x: Exchange, { rejected, words, recipient }: Shown = {}): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const kind = kindOf(x)
  const event = await eventBySlug(db, slug)
  if (!event) throw notFound()
  const [templates, settings, speakers] = await Promise.all([
    templatesOf(db, id),
    committeeSettings(db, id),
    // Who is reminded was told already; the mail to somebody who is accepted now shows the words as well.
    notificationsToPrepare(db, id, x.person.id, kind === 'reminder' ? 'accepted' : kind),
  ])
  const stored = (lang: (typeof languages)[number]) =>
    templates(kind, lang) ?? usualTemplate(lang, kind)
  const shown = words ?? {
    subject: texts((lang) => stored(lang).subject),
    message: texts((lang) => stored(lang).message),
  }
  // Where nothing was changed, Convite's words add what they add in a mail as well.
  const typed = (_: TemplateKind, lang: (typeof languages)[number]): Template | undefined => {
    const usual = usualTemplate(lang, kind)
    const [subject = '', message = ''] = [shown.subject[lang], shown.message[lang]]
    if (!subject || !message || (subject === usual.subject && message === usual.message)) return
    return { subject, message }
  }
  const recipients = [
    ...speakers.slice(0, 200).map((speaker) => ({
      value: `${speaker.code} ${speaker.personId}`,
      label: `${speaker.name || speaker.email}: ${speaker.title}`,
      speaker,
    })),
    ...[x.language, ...languages.filter((lang) => lang !== x.language)].map((lang) => ({
      value: `example ${lang}`,
      label: null,
      speaker: exampleSpeaker(lang, kind, x.context.now()),
    })),
  ]
  const chosen = recipients.find(({ value }) => value === recipient) ?? recipients[0]!
  const { speaker } = chosen
  const preview =
    problemsOfWords(shown).length === 0
      ? {
          lang: speaker.lang,
          to: speaker.name || ('email' in speaker ? speaker.email : ''),
          example: chosen.label === null,
          ...wordsFor(
            speaker,
            {
              event,
              templates: typed,
              // An example answers by some date, so that the words around it are seen.
              settings:
                chosen.label === null
                  ? { ...settings, answerBy: settings.answerBy ?? speaker.askedUntil }
                  : settings,
            },
            { note: {}, feedback: true, kind },
            x.context,
          ),
        }
      : null
  return x.page(
    <TemplatesPage
      slug={slug}
      kind={kind}
      words={shown}
      own={languages.filter((lang) => templates(kind, lang) !== undefined)}
      waiting={speakers.length}
      recipients={recipients.map(({ value, label, speaker: { lang } }) => ({
        value,
        label,
        lang,
      }))}
      recipient={chosen.value}
      preview={preview}
      settings={settings}
      timeZone={event.timeZone}
      {...(rejected && { rejected })}
    />,
  )
}

/** The words of an event's mails to speakers, with what one of them would read. */
export const templatesPage = (x: Exchange): Promise<Response> => show(x)

const here = (x: Exchange) =>
  `${x.path('manage', 'events', x.param('event'), 'reviews', 'templates')}?kind=${kindOf(x)}`

export const saveTemplatesForm = (x: Exchange): Promise<Response> =>
  x.submit(
    templateForm,
    async ({ act, recipient, ...words }) => {
      if (act === 'preview') {
        const problems = problemsOfWords(words)
        const typed = { problems, typed: {} }
        return show(x, { words, recipient, ...(problems.length > 0 && { rejected: typed }) })
      }
      await saveTemplates(x.context, x.param('event'), kindOf(x), words)
      return x.redirect(here(x), 'saved')
    },
    (rejected) =>
      show(x, {
        rejected,
        words: {
          subject: (rejected.typed['subject'] ?? {}) as LocalizedText,
          message: (rejected.typed['message'] ?? {}) as LocalizedText,
        },
      }),
  )

export const saveAnswerBy = (x: Exchange): Promise<Response> =>
  x.submit(
    answersForm,
    async ({ answerBy, remindDays }) => {
      const event = await eventBySlug(x.context.db, x.param('event'))
      await setAnswerBy(x.context, x.param('event'), {
        answerBy: answerBy ? instantAt(answerBy, event?.timeZone ?? 'UTC') : null,
        remindDays,
      })
      return x.redirect(here(x), 'saved')
    },
    (rejected) => show(x, { rejected }),
  )
