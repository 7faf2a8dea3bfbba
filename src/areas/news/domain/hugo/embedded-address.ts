const players: readonly (readonly [RegExp, string, string])[] = [
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/u, 'YouTube', 'https://www.youtube.com/watch?v='],
  [/youtu\.be\/([\w-]+)/u, 'YouTube', 'https://www.youtube.com/watch?v='],
  [/player\.vimeo\.com\/video\/(\d+)/u, 'Vimeo', 'https://vimeo.com/'],
]

/** A Markdown link to what a frame or player would have shown; only its title if it leads nowhere. */
export function embeddedAddress(source: string, title: string): string {
  const address = source.trim().replace(/^\/\//u, 'https://')
  for (const [pattern, label, start] of players) {
    const id = pattern.exec(address)?.[1]
    if (id) return `[${title ? `${label}: ${title}` : label}](${start}${id})`
  }
  if (!/^(?:https?:\/\/|\/|[\w.-]+\/)/iu.test(address)) return title
  const name = /^https?:\/\/([^/?#]+)/u.exec(address)?.[1] ?? address.split('/').at(-1) ?? address
  return `[${title || name}](${address.replaceAll(' ', '%20')})`
}
