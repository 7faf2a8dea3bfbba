import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Select } from './inputs.tsx'
import { Tag } from './tag.tsx'

/** A theme as its editors see it: where it comes from and the words behind it. */
export type EditedTheme = {
  readonly id: string
  readonly name: string
  readonly source: 'recognised' | 'added' | 'removed'
  readonly excerpts: readonly {
    readonly before: string
    readonly words: string
    readonly after: string
  }[]
}

type ThemeEditorProps = {
  /** Where corrections are sent: `theme` and `change` (add, remove, restore). */
  readonly action: string
  readonly themes: readonly EditedTheme[]
  /** Every theme that can be added. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The themes of a text with the words they come from, to take one away, bring it back or add one. */
export function ThemeEditor({ action, themes, choices }: ThemeEditorProps) {
  const t = useTranslations('ui.themes')
  const had = new Set(themes.map(({ id }) => id))
  return (
    <section className="section theme-editor" id="themes">
      <h2>{t('label')}</h2>
      <p className="soft">{t('help')}</p>
      {themes.length === 0 && <p>{t('none')}</p>}
      <ul className="theme-list">
        {themes.map((theme) => (
          <li key={theme.id}>
            <div>
              <b>{theme.name}</b>{' '}
              {theme.source !== 'recognised' && (
                <Tag tone={theme.source === 'added' ? 'good' : 'plain'}>{t(theme.source)}</Tag>
              )}
              {theme.excerpts.slice(0, 2).map(({ before, words, after }) => (
                <p className="soft" key={`${before}${words}${after}`}>
                  {before && '…'}
                  {before}
                  <mark>{words}</mark>
                  {after}
                  {after && !/[.!?]\s*$/.test(after) && '…'}
                </p>
              ))}
            </div>
            <form method="post" action={action}>
              <input type="hidden" name="theme" value={theme.id} />
              <input
                type="hidden"
                name="change"
                value={theme.source === 'recognised' ? 'remove' : 'restore'}
              />
              <Button kind="plain" aria-label={t(`${theme.source}Act`, { theme: theme.name })}>
                {t(theme.source === 'removed' ? 'restore' : 'remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <Details summary={t('add')}>
        <form method="post" action={action} className="stack">
          <input type="hidden" name="change" value="add" />
          <Select
            name="theme"
            label={t('which')}
            options={choices.filter(({ value }) => !had.has(value))}
          />
          <Button kind="quiet">{t('addIt')}</Button>
        </form>
      </Details>
    </section>
  )
}
