// The launchers run on any Node from 18 on, before anything is installed: they import nothing but Node itself.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of Convite. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const modules = join(project, 'node_modules')

/** A reason to stop, told to the person at the terminal as it is. */
export class LaunchError extends Error {}

/** Tells what is being done, in one line. */
export const say = (sentence) => console.log(sentence)
