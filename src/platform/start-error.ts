/**
 * A start that cannot go on, told to the person at the terminal in one sentence: no stack trace, only what is
 * wrong and what to do. `exitCode` is 1 (failed) unless the command line itself was wrong (2).
 */
export class StartError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.name = 'StartError'
    this.exitCode = exitCode
  }
}
