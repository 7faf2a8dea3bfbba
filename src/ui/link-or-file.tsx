type LinkOrFileProps = {
  readonly id: string
  readonly title: string
  /** '' for a file. */
  readonly url: string
  /** What the file is called. */
  readonly file: string
  /** Where files are; the id follows. */
  readonly slidesAt: string
}

/** Slides beside a talk: elsewhere by their address, or a file here, named with its kind. */
export const LinkOrFile = ({ id, title, url, file, slidesAt }: LinkOrFileProps) =>
  url ? (
    <a href={url} rel="noopener nofollow">
      {title}
    </a>
  ) : (
    <a href={`${slidesAt}/${id}`}>
      {title} ({file.replace(/^.*\./, '').toUpperCase()})
    </a>
  )
