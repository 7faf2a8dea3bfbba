import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayMoney } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Catalogue, TicketType } from '../../domain/catalogue.ts'
import { freePlaces, placesLeft } from '../../domain/places.ts'
import { saleStateOf } from '../../domain/sale-state.ts'
import type { EventForRegistration } from '../../queries/event-for-registration.ts'
import type { TypeNumbers } from '../../queries/registration-numbers.ts'
import { MoveButtons } from '../../../../ui/move-buttons.tsx'
import { QuotaForms } from './quota-forms.tsx'
import { RegistrationTabs } from './registration-tabs.tsx'

type Props = {
  readonly event: EventForRegistration
  readonly catalogue: Catalogue
  readonly numbers: readonly TypeNumbers[]
  readonly rejected: Rejected | null
  /** Which quota's form was refused: its id, or 'new'. */
  readonly refused: string
}

/** What is on offer: ticket types, and the quotas they share. */
export function TicketsPage(props: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { event, catalogue } = props
  const base = `/${language}/manage/events/${event.slug}/registration/tickets`
  return (
    <ManagePage
      section="registration"
      heading={t('manage.tickets')}
      actions={
        catalogue.quotas.length > 0 && (
          <LinkButton kind="quiet" href={`${base}/new`}>
            {t('tickets.add')}
          </LinkButton>
        )
      }
    >
      <RegistrationTabs slug={event.slug} current="tickets" />
      {catalogue.ticketTypes.length === 0 && catalogue.quotas.length === 0 ? (
        <Beginning base={base} rejected={props.rejected} />
      ) : (
        <>
          <QuotaProblems {...props} />
          <TypesTable {...props} base={base} />
          <QuotaForms
            base={base}
            catalogue={catalogue}
            rejected={props.rejected}
            refused={props.refused}
          />
        </>
      )}
    </ManagePage>
  )
}

/** What is wrong with the quota that was sent, on top of a page on which its form stands far below. */
function QuotaProblems({ rejected, refused }: Props) {
  const { summary } = useProblems(
    rejected?.problems.map((problem) => ({
      ...problem,
      field: problem.field && `quota-${problem.field}-${refused}`,
    })),
  )
  return summary
}

/** Nothing is on offer yet: what tickets and quotas are, and one question to begin with. */
function Beginning({ base, rejected }: { base: string; rejected: Rejected | null }) {
  const t = useTranslations('registration')
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <div className="stack">
      <EmptyState title={t('tickets.emptyTitle')}>{t('tickets.emptyLead')}</EmptyState>
      <Form action={`${base}/begin`}>
        {summary}
        <TextInput
          name="places"
          label={t('tickets.places')}
          help={t('tickets.placesHelp')}
          required
          inputMode="numeric"
          className="short"
          value={typedText(rejected?.typed, 'places')}
          error={errorOf('places')}
        />
        <FormActions>
          <Button>{t('tickets.begin')}</Button>
        </FormActions>
      </Form>
    </div>
  )
}

function TypesTable({ event, catalogue, numbers, base }: Props & { readonly base: string }) {
  const t = useTranslations('registration')
  const { language, now } = usePage()
  const places = freePlaces(catalogue.quotas)
  const quotaNames = new Map(catalogue.quotas.map(({ id, name }) => [id, name]))
  const numbersOf = new Map(numbers.map((row) => [row.slug, row]))
  const stateOf = (type: TicketType) => saleStateOf(type, placesLeft(type, places), now)
  return (
    <Table
      caption={t('manage.tickets')}
      rows={catalogue.ticketTypes}
      rowKey={(type) => type.id}
      empty={
        <EmptyState
          title={t('tickets.noTypes')}
          action={<LinkButton href={`${base}/new`}>{t('tickets.add')}</LinkButton>}
        />
      }
      columns={[
        {
          key: 'name',
          label: t('ticket'),
          head: true,
          cell: (type) => (
            <>
              <a href={`${base}/${type.slug}`}>{textIn(type.name, language)}</a>
              {type.accessCode && (
                <>
                  <br />
                  <span className="soft font-normal">
                    {t('tickets.hidden', { code: type.accessCode })}
                  </span>
                </>
              )}
            </>
          ),
        },
        {
          key: 'price',
          label: t('manage.price'),
          cell: (type) =>
            type.priceMinor === 0 ? t('free') : sayMoney(language, type.priceMinor, type.currency),
        },
        {
          key: 'quotas',
          label: t('tickets.quotas'),
          cell: (type) => type.quotaIds.map((id) => quotaNames.get(id)).join(' + '),
        },
        {
          key: 'confirmed',
          label: beginSentence(t('manage.confirmed')),
          number: true,
          cell: (type) => numbersOf.get(type.slug)?.confirmed ?? 0,
        },
        {
          key: 'left',
          label: beginSentence(t('tickets.left')),
          number: true,
          cell: (type) => placesLeft(type, places),
        },
        {
          key: 'state',
          label: t('tickets.sale'),
          cell: (type) => {
            const state = stateOf(type)
            if (state === 'not-yet' && type.opensAt)
              return t('opensAt', { when: sayInstant(language, type.opensAt, event.timeZone) })
            return (
              <Tag tone={state === 'on-sale' ? 'good' : 'plain'}>{t(`tickets.state.${state}`)}</Tag>
            )
          },
        },
        {
          key: 'order',
          label: t('move.label'),
          cell: (type) => (
            <MoveButtons
              action={`${base}/${type.slug}/move`}
              name={textIn(type.name, language)}
              first={type === catalogue.ticketTypes[0]}
              last={type === catalogue.ticketTypes.at(-1)}
            />
          ),
        },
      ]}
    />
  )
}
