export { AgendaGrid, type AgendaGridProps, type AgendaSession } from './agenda-grid.tsx'
export { Avatar } from './avatar.tsx'
export { BulkActions } from './bulk-actions.tsx'
export { Button, LinkButton } from './button.tsx'
export { Card, CardGrid } from './card.tsx'
export { Bar, BarList, Sparkline, type BarRow } from './charts.tsx'
export { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
export { ConfirmDanger } from './confirm-danger.tsx'
export { CountrySelect } from './country-select.tsx'
export { DateCheck, type DateCheckProps } from './date-check.tsx'
export { Definitions, type Definition } from './definitions.tsx'
export { Details } from './details.tsx'
export { Dialog, DialogButton } from './dialog.tsx'
export { Document, type Alternate, type DocumentProps } from './document.tsx'
export { EmptyState } from './empty-state.tsx'
export { EventCard, EventList, type EventCardProps, type ShownHost } from './event-card.tsx'
export { Facts, type Fact } from './facts.tsx'
export { Field, fieldAttributes, fieldId, type FieldProps } from './field.tsx'
export { FilterBar } from './filter-bar.tsx'
export {
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  FormSection,
  type ShownProblem,
} from './form.tsx'
export { Hero } from './hero.tsx'
export { HostDot, HostName } from './host-dot.tsx'
export { HostPanels, type HostPanel } from './host-panels.tsx'
export { DateInput, DateTimeInput, Select, TextArea, TextInput, type Option } from './inputs.tsx'
export { IntervalBars, type IntervalRow } from './interval-bars.tsx'
export { Island } from './island.tsx'
export { LocalizedFields } from './localized-fields.tsx'
export {
  ManageLayout,
  type ManageLayoutProps,
  type ManageSection,
  type RailLink,
} from './manage-layout.tsx'
export { Notice, type NoticeProps } from './notice.tsx'
export { Pagination } from './pagination.tsx'
export { PickLinks, type PickRow } from './pick-links.tsx'
export { People, PersonCard, type PersonCardProps } from './person-card.tsx'
export { Picado } from './picado.tsx'
export { PostCard, type PostCardProps } from './post-card.tsx'
export { Progress } from './progress.tsx'
export { Prose } from './prose.tsx'
export { PublicLayout, type PublicLayoutProps, type PublicSection } from './public-layout.tsx'
export { QrImage } from './qr-image.tsx'
export { renderPage } from './render-page.ts'
export { Stat, Stats } from './stat.tsx'
export { Table, type Column, type TableProps } from './table.tsx'
export { Tabs, type TabLink } from './tabs.tsx'
export { Tag, Tags } from './tag.tsx'
export { ThemeEditor, type EditedTheme } from './theme-editor.tsx'
export { ThemeTags, type ThemeLink } from './theme-tags.tsx'
export { Ticket, type TicketProps } from './ticket.tsx'
export { Time } from './time.tsx'
export { Timeline, type TimelineStep } from './timeline.tsx'
export { TodoList, type Todo } from './todo-list.tsx'
