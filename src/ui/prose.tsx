/** Text that people wrote in Markdown, rendered and made safe elsewhere; never give it raw input. */
export const Prose = ({ html, lang }: { html: string; lang?: string | undefined }) => (
  <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
)
