/** A person's picture, or their initials where there is none; the name stands beside it. */
export function Avatar({
  name,
  src,
  size = 'medium',
}: {
  name: string
  src?: string | null | undefined
  size?: 'small' | 'medium' | 'large' | undefined
}) {
  const pixels = { small: 32, medium: 48, large: 160 }[size]
  if (src)
    return (
      <img
        className={`avatar ${size}`}
        src={src}
        alt=""
        width={pixels}
        height={pixels}
        loading="lazy"
        decoding="async"
      />
    )
  const words = name.trim().split(/\s+/)
  const initials = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
  return (
    <span className={`avatar ${size}`} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  )
}
