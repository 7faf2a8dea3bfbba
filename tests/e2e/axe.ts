import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** One breach of the accessibility guidelines: the rule, what it asks for, and the elements that breach it. */
export type AxeViolation = {
  readonly rule: string
  readonly help: string
  readonly elements: readonly string[]
}

/**
 * The page's breaches of WCAG 2.2, levels A and AA, as far as a program can find them. Empty when it is clean.
 * The page must come from `browser.newContext()`.
 */
export async function axe(page: Page): Promise<AxeViolation[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}
