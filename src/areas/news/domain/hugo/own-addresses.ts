/** Pictures lie beside the text under a name made of their bytes; `?w=` says in which width they are shown. */
const inText = /\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\?w=\d{3,4})?/gu
const inFile = /(picture-[0-9a-f]{12}\.webp)(\?w=(?:\d{3,4}|full))?/gu
const usual = '?w=800'

/** The name under which a picture with these bytes lies beside a text. */
export const pictureName = (sha256: string): string => `picture-${sha256.slice(0, 12)}.webp`

/** The ids of the pictures that a text shows. */
export const picturesShown = (body: string): string[] =>
  Array.from(body.matchAll(inText), ([, id]) => id ?? '')

/** The text with its pictures under the names of files; those that `nameOf` does not know stay. */
export const withPictureNames = (
  body: string,
  nameOf: (id: string) => string | undefined,
): string =>
  body.replace(inText, (whole: string, id: string, width: string | undefined) => {
    const name = nameOf(id)
    if (!name) return whole
    return width === usual ? name : `${name}${width ?? '?w=full'}`
  })

/** The reverse: the text with its pictures under their addresses here. */
export const withPictureAddresses = (
  body: string,
  idOf: (name: string) => string | undefined,
): string =>
  body.replace(inFile, (whole: string, name: string, width: string | undefined) => {
    const id = idOf(name)
    if (!id) return whole
    return `/files/${id}${width === '?w=full' ? '' : (width ?? usual)}`
  })

/**
 * Makes links within Convite whole, so that they work on another site too, but for posts that are written out beside this
 * one. `site` is empty where nothing was changed: where the text names this site itself, the way back would not be clear.
 */
export function withWholeLinks(
  body: string,
  site: string,
  isBeside: (address: string) => boolean,
): { readonly body: string; readonly site: string } {
  if (body.includes(`${site}/`)) return { body, site: '' }
  const whole = body.replace(
    /(\]\(|href=")(\/(?!\/)[^\s)"]*)/gu,
    (found: string, start: string, address: string) =>
      isBeside(address) ? found : `${start}${site}${address}`,
  )
  return whole === body ? { body, site: '' } : { body: whole, site }
}

/** The reverse. */
export const withLocalLinks = (body: string, site: string): string =>
  site === '' ? body : body.replaceAll(`](${site}/`, '](/').replaceAll(`href="${site}/`, 'href="/')
