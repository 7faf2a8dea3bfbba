import type { ReactNode } from 'react'

/** A sheet on the paper, for what stands apart from the text around it. */
export const Card = ({
  children,
  className = '',
}: {
  children: ReactNode
  className?: string | undefined
}) => <div className={`card ${className}`}>{children}</div>

/** A row of cards that breaks as the screen does. */
export const CardGrid = ({ children }: { children: ReactNode }) => (
  <div className="card-grid">{children}</div>
)
