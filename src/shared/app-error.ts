/** One thing wrong with what a person sent: which field, which error code, and values for its translated message. */
export type Problem = {
  readonly field: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/**
 * An expected failure, named by a code. Transports map it: pages show `errors.<code>` in the reader's language,
 * the API answers with a status. Anything else that is thrown is a fault of ours and is logged, never shown.
 */
export class AppError extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly problems: readonly Problem[]

  constructor(
    code: string,
    params: Readonly<Record<string, string | number>> = {},
    problems: readonly Problem[] = [],
  ) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.params = params
    this.problems = problems
  }
}

/** What a person sent is not acceptable; every problem is listed at once. */
export const invalidInput = (problems: readonly Problem[]) =>
  new AppError('invalid-input', {}, problems)

/** The thing does not exist, or is not this person's business: both look the same from outside. */
export const notFound = () => new AppError('not-found')
