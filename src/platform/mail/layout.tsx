import type { MailContent } from './mail-content.ts'
import { Button, Facts, Paragraph, Section } from './mail-parts.tsx'
import { bougainvillea, soft, text } from './mail-styles.ts'

// Mail programs keep only inline styles for sure; the sheet in the head serves those that know dark mode.
const dark = `
@media (prefers-color-scheme: dark) {
  .paper { background: #12131f !important }
  .card { background: #1b1c2b !important }
  .ink { color: #f3efe6 !important }
  .soft { color: #b9b5c6 !important }
  .line { border-color: #3a3b50 !important }
}
@media (max-width: 480px) { .card { padding: 24px 20px !important } }`

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** The one look of all mails: a coloured band, a card, and why it was sent; readable without styles too. */
export function MailLayout(content: MailContent) {
  const {
    lang,
    subject,
    brand,
    colour,
    greeting,
    paragraphs,
    facts = [],
    picture,
    button,
  } = content
  const band = /^#[0-9a-f]{6}$/i.test(colour ?? '') ? colour : bougainvillea
  return (
    <html lang={lang} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </head>
      <body
        className="paper"
        style={{ margin: 0, padding: 0, background: '#fdf9f1', fontFamily: font }}
      >
        <table
          role="presentation"
          width="100%"
          cellPadding={0}
          cellSpacing={0}
          className="paper"
          style={{ background: '#fdf9f1' }}
        >
          <tbody>
            <tr>
              <td align="center" style={{ padding: '24px 12px' }}>
                <table
                  role="presentation"
                  width="100%"
                  cellPadding={0}
                  cellSpacing={0}
                  style={{ maxWidth: '560px' }}
                >
                  <tbody>
                    <tr>
                      <td
                        height={10}
                        style={{
                          height: '10px',
                          lineHeight: '10px',
                          fontSize: '1px',
                          background: band,
                          borderRadius: '6px 6px 0 0',
                        }}
                      >
                        &nbsp;
                      </td>
                    </tr>
                    <tr>
                      <td
                        className="card"
                        style={{
                          background: '#ffffff',
                          padding: '32px 36px',
                          borderRadius: '0 0 6px 6px',
                        }}
                      >
                        <p
                          className="soft"
                          style={{ ...soft, marginBottom: '20px', fontWeight: 700 }}
                        >
                          {brand}
                        </p>
                        <h1
                          className="ink"
                          style={{
                            ...text,
                            marginBottom: '20px',
                            fontSize: '24px',
                            lineHeight: '1.25',
                          }}
                        >
                          {subject}
                        </h1>
                        {greeting && <Paragraph>{greeting}</Paragraph>}
                        {paragraphs.map((paragraph) => (
                          <Paragraph key={paragraph}>{paragraph}</Paragraph>
                        ))}
                        {facts.length > 0 && <Facts facts={facts} />}
                        {(content.sections ?? []).map((section) => (
                          <Section key={section.heading} {...section} />
                        ))}
                        {picture && (
                          <p style={{ margin: '8px 0 24px' }}>
                            {/* On white with a margin in dark mode too: a scanner needs dark on light. */}
                            <img
                              src={`cid:${picture.filename}`}
                              alt={picture.alt}
                              width={200}
                              height={200}
                              style={{
                                display: 'block',
                                background: '#ffffff',
                                padding: '12px',
                                border: 0,
                              }}
                            />
                          </p>
                        )}
                        {button && <Button {...button} />}
                        {(content.closing ?? []).map((paragraph) => (
                          <Paragraph key={paragraph}>{paragraph}</Paragraph>
                        ))}
                      </td>
                    </tr>
                    <tr>
                      <td style={{ padding: '20px 36px' }}>
                        {content.footer.map((line) => (
                          <p key={line} className="soft" style={soft}>
                            {line}
                          </p>
                        ))}
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}
