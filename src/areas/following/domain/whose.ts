/** Whose follows: by the secret in a mail, or by the address of who is signed in. */
export type Whose = { readonly secret: string } | { readonly email: string }
