const joiner = '\u2060'

/**
 * A text in which nothing calls a shortcode: those that stand in it are shown as they are written, as Hugo has
 * it. What begins one and never ends it, which Hugo refuses to build, gets a word joiner, which nobody sees.
 */
export function showShortcodes(text: string): string {
  const last = { '<': text.lastIndexOf('>}}'), '%': text.lastIndexOf('%}}') }
  const begins = new RegExp(`\\{\\{(${joiner}*)([<%])`, 'gu')
  let shown = ''
  let from = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const [opening, joiners = ''] = found
    const mark = found[2] === '<' ? '<' : '%'
    const close = mark === '<' ? '>}}' : '%}}'
    const inside = found.index + opening.length
    shown += text.slice(from, found.index)
    if (joiners === '' && last[mark] >= inside) {
      const end = text.indexOf(close, inside)
      shown += `{{${mark}/*${text.slice(inside, end)}*/${close}`
      from = end + close.length
    } else {
      shown += `{{${joiners}${joiner}${mark}`
      from = inside
    }
    begins.lastIndex = from
  }
  return shown + text.slice(from)
}

const marks = new RegExp(
  `\\{\\{(?:<\\/\\*([^]*?)\\*\\/>\\}\\}|%\\/\\*([^]*?)\\*\\/%\\}\\}|(${joiner}*)${joiner}([<%]))`,
  'gu',
)

/** The text as it stood before `showShortcodes`. */
export const hideShownMarks = (text: string): string =>
  text.replace(
    marks,
    (_, angle?: string, percent?: string, joiners = '', mark = '') =>
      (angle !== undefined && `{{<${angle}>}}`) ||
      (percent !== undefined && `{{%${percent}%}}`) ||
      `{{${joiners}${mark}`,
  )
