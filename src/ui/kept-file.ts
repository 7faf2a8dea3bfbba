/** A file that was given as an answer. */
export type KeptFile = { readonly name: string; readonly href: string }
