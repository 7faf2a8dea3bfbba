import { Fragment } from 'react'
import { addressParts } from '../shared/address-parts.ts'

/** An address as text, whose lines end between its parts; what stands around it says what becomes of a part that is too long. */
export const BreakingAddress = ({ children }: { readonly children: string }) =>
  addressParts(children).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
