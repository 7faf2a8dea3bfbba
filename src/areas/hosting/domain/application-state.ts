import { AppError } from '../../../shared/app-error.ts'

/** How an application stands. `questions`: the steward waits for the team. */
export const applicationStates = [
  'draft',
  'submitted',
  'questions',
  'approved',
  'declined',
  'withdrawn',
  'revoked',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export type ApplicationAct =
  | 'edit'
  | 'submit'
  | 'ask'
  | 'answer'
  | 'approve'
  | 'decline'
  | 'withdraw'
  | 'revoke'

type Move = { readonly from: readonly ApplicationState[]; readonly to: ApplicationState | null }

/** What can be done when, and what follows; null: it stays as it was. */
const moves: Readonly<Record<ApplicationAct, Move>> = {
  edit: { from: ['draft', 'questions'], to: null },
  submit: { from: ['draft', 'questions'], to: 'submitted' },
  ask: { from: ['submitted', 'questions'], to: 'questions' },
  answer: { from: ['questions'], to: 'submitted' },
  approve: { from: ['submitted', 'questions'], to: 'approved' },
  decline: { from: ['submitted', 'questions'], to: 'declined' },
  withdraw: { from: ['draft', 'submitted', 'questions', 'approved'], to: 'withdrawn' },
  revoke: { from: ['approved'], to: 'revoked' },
}

export const canMove = (state: ApplicationState, act: ApplicationAct): boolean =>
  moves[act].from.includes(state)

/** The state after an act. AppError 'application-moved-on' if it cannot be done in this state, or not any more. */
export function moveApplication(state: ApplicationState, act: ApplicationAct): ApplicationState {
  if (!canMove(state, act)) throw new AppError('application-moved-on')
  return moves[act].to ?? state
}

export type HostState = 'asked' | 'accepted' | 'declined'

/** What an application's state means for the programme as a host of the event. */
export const hostStateOf = (state: ApplicationState): HostState =>
  state === 'approved' ? 'accepted' : state === 'declined' ? 'declined' : 'asked'
