import type { ReactNode } from 'react'

type ProgressProps = { readonly label: ReactNode; readonly done: number; readonly total: number }

/** How far a long job is; the page may be left, the job goes on. A reload brings it up to date. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <label className="progress-row">
    <span>{label}</span>
    <progress value={done} max={Math.max(total, 1)} />
  </label>
)
