import { BreakingAddress } from '../../ui/breaking-address.tsx'
import type { MailSection } from './mail-content.ts'
import { bougainvillea, soft, text } from './mail-styles.ts'

/** Lines of one paragraph (an address, a note that somebody typed) stay lines. */
export const Paragraph = ({ children }: { children: string }) => (
  <p className="ink" style={{ ...text, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
    {children}
  </p>
)

/** Labels and values, one a line. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, string])[] }) => (
  <table
    cellPadding={0}
    cellSpacing={0}
    style={{ margin: '4px 0 24px', borderCollapse: 'collapse' }}
  >
    <tbody>
      {facts.map(([label, value]) => (
        <tr key={label}>
          <th
            scope="row"
            align="left"
            className="soft line"
            style={{
              ...soft,
              padding: '8px 20px 8px 0',
              verticalAlign: 'top',
              borderTop: '1px solid #e7e0d2',
              fontWeight: 400,
            }}
          >
            {label}
          </th>
          <td
            className="ink line"
            style={{
              ...text,
              padding: '8px 0',
              verticalAlign: 'top',
              borderTop: '1px solid #e7e0d2',
              fontWeight: 600,
              fontSize: '15px',
            }}
          >
            {value}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The one thing to do, with its address spelt out for whom a button does not work. */
export const Button = ({ label, url }: { label: string; url: string }) => (
  <>
    <p style={{ margin: '8px 0 16px' }}>
      <a
        href={url}
        style={{
          display: 'inline-block',
          padding: '13px 24px',
          borderRadius: '6px',
          background: bougainvillea,
          color: '#ffffff',
          fontSize: '16px',
          fontWeight: 700,
          textDecoration: 'none',
        }}
      >
        {label}
      </a>
    </p>
    <p className="soft" style={{ ...soft, marginBottom: '24px', overflowWrap: 'anywhere' }}>
      <BreakingAddress>{url}</BreakingAddress>
    </p>
  </>
)

/** A heading with things below it, each a link. */
export const Section = ({ heading, items }: MailSection) => (
  <>
    <h2
      className="ink"
      style={{ ...text, margin: '28px 0 8px', fontSize: '18px', lineHeight: '1.3' }}
    >
      {heading}
    </h2>
    {items.map(({ title, url, detail }) => (
      <p key={url} className="ink" style={{ ...text, marginBottom: '12px' }}>
        <a className="ink" href={url} style={{ color: '#191a2b', fontWeight: 700 }}>
          {title}
        </a>
        {detail && (
          <>
            <br />
            <span className="soft" style={{ color: soft.color }}>
              {detail}
            </span>
          </>
        )}
      </p>
    ))}
  </>
)
