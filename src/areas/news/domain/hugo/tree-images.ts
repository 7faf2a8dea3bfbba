import type { HugoImage } from './hugo-post.ts'

const imageFile = /\.(?:png|jpe?g|gif|webp|svg|avif)$/iu

export const isImagePath = (path: string) => imageFile.test(path)

const decode = (address: string) => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Resolves `..` and `.` in a path. */
function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

export type TreeImages = {
  /** The file an address leads to, from a content file's folder; null if the tree has none. */
  readonly resolve: (source: string, folder: string) => string | null
  /** The images whose path holds the folder's name, in order. */
  readonly inFolder: (folder: string, from: string) => HugoImage[]
  /** The images in a bundle's folder and below it, named as the page names them. */
  readonly beside: (folder: string) => HugoImage[]
}

/**
 * Finds images as Hugo serves them: beside the page, under `static/` or `assets/` of the site, or below the content.
 * Letters may differ in case, as they may on the machines where sites are made.
 */
export function treeImages(paths: readonly string[]): TreeImages {
  const images = paths.filter(isImagePath).toSorted()
  const exact = new Map(images.map((path) => [normalise(path), path]))
  const folded = new Map(images.map((path) => [normalise(path).toLowerCase(), path]))
  // What a path is served as: the part after `static/` or `assets/`, whatever stands before.
  const served = new Map<string, string>()
  for (const path of images) {
    const tail = /(?:^|\/)(?:static|assets|public|content)\/(.+)$/u.exec(path)?.[1]
    if (tail) served.set(tail.toLowerCase(), served.get(tail.toLowerCase()) ?? path)
  }
  const find = (path: string) =>
    exact.get(path) ?? folded.get(path.toLowerCase()) ?? served.get(path.toLowerCase()) ?? null
  return {
    resolve: (source, folder) => {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(source)) return null
      const address = decode(source.replace(/[?#].*$/u, ''))
      if (!imageFile.test(address)) return null
      const beside = address.startsWith('/') ? null : find(normalise(`${folder}${address}`))
      return (
        beside ?? find(normalise(address)) ?? find(normalise(address.replace(/^\/?static\//u, '')))
      )
    },
    beside: (folder) =>
      images
        .filter((path) => folder !== '' && path.startsWith(folder))
        .map((path) => ({ source: path.slice(folder.length), path, alt: '' })),
    inFolder: (folder, from) => {
      const wanted = normalise(decode(folder).replace(/\*.*$/u, '')).toLowerCase()
      return images
        .filter((path) => {
          const own = path.startsWith(from) ? path.slice(from.length).toLowerCase() : null
          return (
            (own !== null && own.startsWith(wanted)) ||
            (wanted !== '' && path.toLowerCase().includes(`/${wanted}/`)) ||
            (wanted !== '' && path.toLowerCase().startsWith(`${wanted}/`))
          )
        })
        .map((path) => ({
          source: `/${path.replace(/^.*?(?:^|\/)(?:static|assets)\//u, '')}`,
          path,
          alt: '',
        }))
    },
  }
}
