/** Under what a photo may be used by others; '' where nobody said. */
export const licences = ['', 'cc0', 'cc-by', 'cc-by-sa', 'all-rights'] as const
export type Licence = (typeof licences)[number]

/** Where the licence is explained; undefined for what is none. */
export const licenceAddress = (licence: Licence): string | undefined =>
  ({
    cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
    'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
    'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
    'all-rights': undefined,
    '': undefined,
  })[licence]
