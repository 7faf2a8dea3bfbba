import type { Shortcode } from './parse-shortcodes.ts'

type Embed = { readonly label: string; readonly address: (first: string, second: string) => string }

const part = (text: string) => encodeURIComponent(text)

const embeds: Readonly<Record<string, Embed>> = {
  youtube: { label: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${part(id)}` },
  vimeo: { label: 'Vimeo', address: (id) => `https://vimeo.com/${part(id)}` },
  gist: {
    label: 'Gist',
    address: (user, id) => `https://gist.github.com/${part(user)}/${part(id)}`,
  },
  tweet: {
    label: 'X',
    address: (user, id) => `https://x.com/${part(id ? user : 'i')}/status/${part(id || user)}`,
  },
  instagram: { label: 'Instagram', address: (id) => `https://www.instagram.com/p/${part(id)}/` },
  asciinema: { label: 'asciinema', address: (id) => `https://asciinema.org/a/${part(id)}` },
  codepen: {
    label: 'CodePen',
    address: (user, id) => `https://codepen.io/${part(user)}/pen/${part(id)}`,
  },
  spotify: {
    label: 'Spotify',
    address: (type, id) => `https://open.spotify.com/${part(type)}/${part(id)}`,
  },
}

const otherNames: Readonly<Record<string, string>> = {
  yt: 'youtube',
  'lite-youtube': 'youtube',
  'youtube-lite': 'youtube',
  youtubelite: 'youtube',
  x: 'tweet',
  twitter: 'tweet',
  'twitter-simple': 'tweet',
  x_simple: 'tweet',
  twitter_simple: 'tweet',
  vimeo_simple: 'vimeo',
  instagram_simple: 'instagram',
}

const files = new Set('video audio mp4 mp3 pdf file download'.split(' '))

const isAddress = (text: string) => /^(?:https?:)?\/\//u.test(text)

/** What another site would be asked to show, as a link to it: nothing is loaded from there unasked. */
export function convertEmbed({ name, named, positional }: Shortcode): string | null {
  const title = named['title'] ?? named['caption'] ?? named['alt'] ?? ''
  const first = named['id'] ?? named['user'] ?? positional[0] ?? ''
  const second = named['user'] === undefined ? (positional[1] ?? '') : (named['id'] ?? '')
  const embed = embeds[otherNames[name] ?? name]
  if (embed && first) {
    const whole = named['user'] !== undefined && named['id'] !== undefined
    const address = isAddress(first)
      ? first
      : whole
        ? embed.address(named['user'] ?? '', second)
        : embed.address(first, second)
    return `[${embed.label}${title ? `: ${title}` : ''}](${address})`
  }
  const source = named['src'] ?? named['url'] ?? named['file'] ?? positional[0] ?? ''
  if (!files.has(name) || !source) return null
  return `[${title || source.split('/').at(-1)}](${source})`
}
