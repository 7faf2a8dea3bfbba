import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

type Look = {
  /** One primary action a page; the rest are quiet; plain looks like a link; danger destroys. */
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger' | undefined
  readonly size?: 'small' | 'large' | undefined
}

const lookOf = ({ kind = 'primary', size }: Look, className = '') =>
  `button${kind === 'primary' ? '' : ` ${kind}`}${size ? ` ${size}` : ''}${className ? ` ${className}` : ''}`

/** A button that does something; `type` is 'submit' unless said. */
export function Button({
  kind,
  size,
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="submit"
      {...rest}
      className={lookOf({ ...(kind && { kind }), ...(size && { size }) }, className)}
    />
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  kind,
  size,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={lookOf({ ...(kind && { kind }), ...(size && { size }) }, className)}>
      {children}
    </a>
  )
}
