import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, type Language } from '../../../../shared/localized-text.ts'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import type { EditablePost } from '../../queries/post-scope.ts'

type LanguageTextsProps = {
  readonly post: EditablePost
  readonly typed?: FormValues
  readonly errorOf: (field: string) => string | undefined
}

/**
 * The texts, a part for each language, the reader's own first; open where one most likely goes on, or something is
 * wrong.
 */
export function LanguageTexts({ post, typed, errorOf }: LanguageTextsProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const inOrder = [language, ...languages.filter((each) => each !== language)]
  const ui = useTranslations('ui')
  const begun = inOrder.find((each) => post.texts[each]) ?? language
  const wrong = (each: Language) =>
    ['title', 'summary', 'body'].some((name) => errorOf(`${name}.${each}`))
  return inOrder.map((each) => {
    const text = post.texts[each]
    const shown = (name: 'title' | 'summary' | 'body') =>
      typed ? typedText(typed, `${name}.${each}`) : (text?.[name] ?? '')
    const written = Boolean(shown('title') || shown('body'))
    return (
      <details
        key={each}
        className="more-details language-texts"
        open={wrong(each) || each === begun}
      >
        <summary lang={written ? each : undefined}>
          <span>
            <b lang={language}>{ui(`language.${each}`)}</b>{' '}
            <span className="soft">{written ? shown('title') : t('notWritten')}</span>
          </span>
        </summary>
        <div className="stack">
          <TextInput
            name={`title.${each}`}
            label={t('titleOf')}
            lang={each}
            maxLength={200}
            value={shown('title')}
            error={errorOf(`title.${each}`)}
          />
          <TextArea
            name={`summary.${each}`}
            label={t('summaryOf')}
            help={t('summaryHelp')}
            lang={each}
            required={false}
            rows={2}
            maxLength={500}
            value={shown('summary')}
            error={errorOf(`summary.${each}`)}
          />
          <TextArea
            name={`body.${each}`}
            label={t('bodyOf')}
            help={t('bodyHelp')}
            lang={each}
            rows={18}
            value={shown('body')}
            error={errorOf(`body.${each}`)}
          />
        </div>
      </details>
    )
  })
}
