import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/forms.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { languages, type Language } from '../../../../shared/localized-text.ts'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import type { EditablePost } from '../../queries/post-scope.ts'

type LanguageTextsProps = {
  readonly post: EditablePost
  readonly typed?: FormValues
  readonly errorOf: (field: string) => string | undefined
}

/** The texts, a part for each language, the reader's own first; open where something is written or wrong. */
export function LanguageTexts({ post, typed, errorOf }: LanguageTextsProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const inOrder = [language, ...languages.filter((each) => each !== language)]
  const nothing = languages.every((each) => !post.texts[each]) && !typed
  const wrong = (each: Language) =>
    ['title', 'summary', 'body'].some((name) => errorOf(`${name}.${each}`))
  return inOrder.map((each) => {
    const text = post.texts[each]
    const shown = (name: 'title' | 'summary' | 'body') =>
      typed ? typedText(typed, `${name}.${each}`) : (text?.[name] ?? '')
    const open = Boolean(shown('title') || shown('body')) || wrong(each)
    const named = sayLanguage(language, each)
    return (
      <details
        key={each}
        className="more-details language-texts"
        open={open || (nothing && each === language)}
      >
        <summary>{open ? named : t('translate', { language: named })}</summary>
        <div className="stack">
          <TextInput
            name={`title.${each}`}
            label={t('titleOf')}
            lang={each}
            required={false}
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
            required={false}
            rows={18}
            value={shown('body')}
            error={errorOf(`body.${each}`)}
          />
        </div>
      </details>
    )
  })
}
