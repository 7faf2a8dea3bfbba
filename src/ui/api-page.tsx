import { useTranslations } from 'use-intl'
import { schemaOf, type ApiOperation } from '../platform/http/openapi.ts'
import { usePage } from '../platform/http/page-context.ts'
import { LinkButton } from './button.tsx'
import { Details } from './details.tsx'
import { Hero } from './hero.tsx'
import { PublicPage } from './public-page.tsx'
import { Table } from './table.tsx'

/** The API for people: every operation with its parameters, body and answers, from the same list as the document. */
export function ApiPage({ operations }: { operations: readonly ApiOperation[] }) {
  const t = useTranslations('api')
  const { baseUrl } = usePage()
  return (
    <PublicPage title={t('title')}>
      <Hero
        small
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton kind="quiet" href="/api/v1/openapi.json">
            {t('document')}
          </LinkButton>
        }
      />
      {operations.map((operation) => (
        <Operation key={operation.method + operation.path} operation={operation} />
      ))}
      <section className="section">
        <h2>{t('try')}</h2>
        <div className="prose">
          <pre>{`curl ${baseUrl}/api/v1/events`}</pre>
        </div>
      </section>
    </PublicPage>
  )
}

const Schema = ({ of }: { of: object }) => (
  <div className="prose">
    <pre tabIndex={0}>{JSON.stringify(of, null, 2)}</pre>
  </div>
)

// The words of the operations are those of the document, which has one language.
function Operation({ operation }: { operation: ApiOperation }) {
  const t = useTranslations('api')
  const { method, path, summary, description, parameters = [], body, responses } = operation
  return (
    <section className="section" lang="en">
      <h2>{summary}</h2>
      <p>
        <code>
          <b>{method.toUpperCase()}</b> {path}
        </code>
      </p>
      {description && <p>{description}</p>}
      {parameters.length > 0 && (
        <Table
          caption={t('parameters')}
          rows={parameters}
          rowKey={(parameter) => parameter.name}
          columns={[
            {
              key: 'name',
              label: t('parameter'),
              head: true,
              cell: ({ name }) => <code>{name}</code>,
            },
            { key: 'in', label: t('where'), cell: (parameter) => parameter.in },
            { key: 'meaning', label: t('meaning'), cell: (parameter) => parameter.description },
          ]}
        />
      )}
      {body && (
        <Details summary={t('body')}>
          <Schema of={schemaOf(body, 'input')} />
        </Details>
      )}
      <h3>{t('answers')}</h3>
      {Object.entries(responses).map(([status, { description, schema }]) =>
        schema ? (
          <Details key={status} summary={`${status}: ${description}`}>
            <Schema of={schemaOf(schema, 'output')} />
          </Details>
        ) : (
          <p key={status}>
            <b>{status}</b>: {description}
          </p>
        ),
      )}
    </section>
  )
}
