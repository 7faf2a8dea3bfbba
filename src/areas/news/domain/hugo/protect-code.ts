const open = '\ue000'
const close = '\ue001'

const code =
  /^(?<fence>[ \t]*(?<mark>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\k<mark>[`~]*[ \t]*$|(?![\s\S])))|(?<!`)(?<ticks>`+)(?!`)(?:[^`\n]|(?!\k<ticks>(?!`))`|\n(?!\s*\n))+?\k<ticks>(?!`)/gmu

/**
 * The text with code blocks and code spans taken out, so that what they show is not taken for markup, and a function
 * that puts them back. Escaped shortcodes in code are shown as Hugo shows them.
 */
export function protectCode(text: string): { text: string; restore: (changed: string) => string } {
  const kept: string[] = []
  const without = text.replace(/[\ue000\ue001]/gu, '').replace(code, (found) => {
    kept.push(found.replace(/\{\{([<%])\/\*\s?(.*?)\s?\*\/([>%])\}\}/gu, '{{$1 $2 $3}}'))
    return `${open}${kept.length - 1}${close}`
  })
  const restore = (changed: string) =>
    changed.replace(/\ue000(\d+)\ue001/gu, (_found, index) => kept[Number(index)] ?? '')
  return { text: without, restore }
}
