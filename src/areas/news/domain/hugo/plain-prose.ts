import { decodeEntities } from '../../../../shared/decode-entities.ts'

/** Markdown, and the HTML in it, as the words a reader sees; paragraphs and lines stay apart. Code is left out. */
export function plainProse(markdown: string): string {
  const text = markdown
    .replace(/^[ \t]*(?:```|~~~)[\s\S]*?^[ \t]*(?:```|~~~)[ \t]*$/gmu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/\{\{[<%][\s\S]{0,3000}?[%>]\}\}/gu, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^()\n]{0,1200}\)/gu, '')
    .replace(/\[([^[\]]{0,900})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,1200}\)/gu, '$1')
    .replace(/\[([^[\]]{1,900})\]\[[^[\]]{0,200}\]/gu, '$1')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/?[a-z][^<>]{0,3000}>/giu, '')
    .replace(/^[ \t]*#{1,6}[ \t]+/gmu, '')
    .replace(/^[ \t]*>[ \t]?/gmu, '')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gmu, '')
    .replace(/\\$/gmu, '')
    .replace(/\\([\\`*_{}[\]()#+.!~|>-])/gu, '$1')
    .replace(/(\*{1,3}|~~)(?=\S)(.{0,900}?\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.{0,900}?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`{1,9}([^`]{0,900})`{1,9}/gu, '$1')
  return decodeEntities(text)
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/^ | $/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
