import type { Rejected } from '../platform/http/exchange.tsx'
import { typedText } from '../platform/http/form-values.ts'
import { TextInput } from './inputs.tsx'
import { useProblems } from './problems.tsx'

export type SenderFieldsProps = {
  /** Of who is signed in. */
  readonly sender: { readonly name: string; readonly email: string }
  readonly words: {
    readonly name: string
    readonly nameHelp?: string
    readonly email: string
    readonly emailHelp: string
  }
  readonly rejected?: Rejected | undefined
}

/** Who sends a form that anybody may send, and where the answer goes: `name` and `email`. */
export function SenderFields({ sender, words, rejected }: SenderFieldsProps) {
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (field: 'name' | 'email') =>
    rejected ? typedText(rejected.typed, field) : sender[field]
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        help={words.nameHelp}
        autoComplete="name"
        maxLength={100}
        required
        value={shown('name')}
        error={errorOf('name')}
      />
      <TextInput
        name="email"
        type="email"
        inputMode="email"
        label={words.email}
        help={words.emailHelp}
        autoComplete="email"
        maxLength={254}
        required
        value={shown('email')}
        error={errorOf('email')}
      />
    </>
  )
}
