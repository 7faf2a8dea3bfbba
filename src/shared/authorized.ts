declare const proof: unique symbol

/**
 * A thing together with the proof that the policy allowed `Action` on it. Only `authorise…` makes one, so code that
 * forgot to ask does not compile.
 */
export type Authorized<Thing, Action extends string> = Thing & { readonly [proof]: Action }
