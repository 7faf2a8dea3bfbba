import { languages } from '../../../shared/localized-text.ts'
import type { AcceptedTerm, Term } from './application-content.ts'

/**
 * The terms accepted after a form was sent with these ticked. What was accepted before keeps who and when, unless the
 * programme has changed its wording since: then it counts from now.
 */
export const acceptTerms = (
  terms: readonly Term[],
  ticked: readonly string[],
  before: readonly AcceptedTerm[],
  stamp: { readonly by: string; readonly byId: string | null; readonly at: Date },
): AcceptedTerm[] =>
  terms
    .filter((term) => ticked.includes(term.id))
    .map(
      (term) =>
        before.find((old) => isAcceptance(old, term)) ?? {
          id: term.id,
          text: term.text,
          by: stamp.by,
          byId: stamp.byId,
          at: stamp.at.toISOString(),
        },
    )

/** Whether this is an acceptance of the term as it is worded now. */
export const isAcceptance = (accepted: AcceptedTerm, term: Term): boolean =>
  accepted.id === term.id && languages.every((each) => accepted.text[each] === term.text[each])
