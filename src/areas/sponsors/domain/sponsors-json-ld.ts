/** Sponsors in schema.org's words (https://schema.org/sponsor), for search engines. */
export const sponsorsJsonLd = (
  sponsors: readonly {
    readonly name: string
    readonly url: string
    readonly logo: { readonly fileId: string } | null
  }[],
  baseUrl: string,
): readonly object[] =>
  sponsors.map(({ name, url, logo }) => ({
    '@type': 'Organization',
    name,
    ...(url && { url }),
    ...(logo && { logo: `${baseUrl}/files/${logo.fileId}` }),
  }))
