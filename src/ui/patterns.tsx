import type { ReactNode } from 'react'
import type { Language } from '../shared/localized-text.ts'
import * as ui from './index.ts'

// The pattern pages: every component with believable content, to be looked at while designing. No route leads here;
// scripts/patterns.mjs shows them.

const kcd = { name: 'KCD', color: '#1d4fd0' }
const openinfra = { name: 'OpenInfra', color: '#c0004e' }
const ospo = { name: 'OSPO', color: '#0b7a6f' }
const base = {
  language: 'es' as Language,
  signInHref: '/sign-in',
  links: { calendar: '#', rss: '#', kiosk: '#', source: '#', privacy: '#', api: '#' },
}
const alternates = (['es', 'en', 'pt'] as const).map((language) => ({
  language,
  href: `/${language}`,
}))

const at = (clock: string) => Date.parse(`2025-08-29T${clock}:00-05:00`)
const timeOf = (instant: number) =>
  new Date(instant).toLocaleTimeString('es', {
    timeZone: 'America/Bogota',
    hour: 'numeric',
    minute: '2-digit',
  })
const rooms = [
  { id: 'a', name: 'Auditorio', note: '300' },
  { id: 'm', name: 'Sala Macarena', note: '90' },
  { id: 'c', name: 'Sala Chapinero', note: '60' },
]
const sessions: ui.AgendaSession[] = [
  {
    id: '1',
    start: at('08:30'),
    end: at('09:00'),
    room: null,
    title: 'Registro y café',
    kind: 'break',
  },
  {
    id: '2',
    start: at('09:00'),
    end: at('09:40'),
    room: null,
    title: 'Apertura: soberanía digital se escribe en plural',
    kind: 'plenary',
    meta: 'Conferencia magistral · español',
    href: '#',
    speakers: 'Marcela Quintero',
  },
  {
    id: '3',
    start: at('10:00'),
    end: at('10:35'),
    room: 'a',
    title: 'De VMware a KubeVirt en doce semanas',
    meta: 'Intermedio · español',
    speakers: 'Diego Rojas',
    href: '#',
    host: kcd,
  },
  {
    id: '4',
    start: at('10:00'),
    end: at('11:20'),
    room: 'm',
    title: 'Taller: GPU bajo demanda con Ironic',
    meta: 'Avanzado · inglés',
    speakers: 'Ana Lima, Julia Kreger',
    href: '#',
    host: openinfra,
  },
  {
    id: '5',
    start: at('10:00'),
    end: at('10:35'),
    room: 'c',
    title: 'Una OSPO con dos personas y sin presupuesto',
    meta: 'Inicial · español',
    speakers: 'Rosa Huamán',
    href: '#',
    host: ospo,
  },
  {
    id: '6',
    start: at('10:45'),
    end: at('11:20'),
    room: 'a',
    title: 'Firmar todo: Sigstore en la tubería de un banco',
    meta: 'Intermedio · español',
    speakers: 'Camilo Peña',
    href: '#',
    host: kcd,
  },
  {
    id: '8',
    start: at('10:45'),
    end: at('11:20'),
    room: 'c',
    title: 'Compras públicas de software libre',
    meta: 'Inicial · español',
    speakers: 'Luz Marina Ospina',
    href: '#',
    host: ospo,
    cancelled: true,
  },
  { id: '9', start: at('11:20'), end: at('11:45'), room: null, title: 'Pausa', kind: 'break' },
  {
    id: '10',
    start: at('11:45'),
    end: at('12:20'),
    room: 'a',
    title: 'Ceph para quien viene de discos',
    meta: 'Inicial · español',
    speakers: 'Paulo Nogueira',
    href: '#',
    host: openinfra,
  },
]

function EventPage() {
  return (
    <ui.PublicLayout
      {...base}
      alternates={alternates}
      current="events"
      banner="Esto es una demostración: los datos son inventados."
    >
      <ui.Hero
        eyebrow="Tres comunidades, un encuentro"
        title="KCD Colombia 2025"
        lead="Nube nativa, infraestructura abierta y oficinas de código abierto, por primera vez en una misma sala."
        actions={
          <>
            <ui.LinkButton href="#" size="large">
              Registrarme
            </ui.LinkButton>
            <ui.LinkButton href="#" kind="quiet" size="large">
              Ver la agenda
            </ui.LinkButton>
            <span className="soft">Quedan 84 lugares</span>
          </>
        }
        aside={
          <ui.Facts
            facts={[
              {
                fact: 'Viernes 29 de agosto',
                detail: (
                  <ui.Time at="2025-08-29T13:30:00Z" zone="America/Bogota">
                    de 8:30 a 18:00, hora de Bogotá
                  </ui.Time>
                ),
              },
              {
                fact: 'Bogotá, Colombia',
                detail: 'Entrada sin escalones · subtítulos en vivo · sala tranquila',
              },
              { fact: 'Español e inglés', detail: '420 personas · 36 charlas · 4 salas' },
            ]}
          />
        }
      />
      <ui.HostPanels
        hosts={[
          { ...kcd, text: 'Contenedores, Kubernetes y plataformas. 16 charlas en dos salas.' },
          {
            ...openinfra,
            text: 'OpenStack, Ceph y Kata: la nube que hay debajo. 12 charlas.',
            href: '#',
          },
          { ...ospo, text: 'Estrategia abierta en empresas y Estado. 8 charlas y un taller.' },
        ]}
      />
      <section className="section">
        <h2>Viernes por la mañana</h2>
        <ui.AgendaGrid
          caption="Viernes 29 de agosto"
          rooms={rooms}
          sessions={sessions}
          timeOf={timeOf}
        />
      </section>
      <section className="section">
        <h2>Preguntas</h2>
        <ui.Details summary="¿Puedo llevar a mi hija?" open>
          Sí. Hay una sala tranquila y cuidado infantil hasta las 17:00.
        </ui.Details>
        <ui.Details summary="¿Hay becas de viaje?">Sí, hasta el 3 de julio.</ui.Details>
      </section>
    </ui.PublicLayout>
  )
}

function ListsPage() {
  return (
    <ui.PublicLayout
      {...base}
      alternates={alternates}
      current="events"
      account={{ name: 'Fernanda Castillo', href: '#' }}
      notice={
        <ui.Notice kind="success" title="Tu lugar está confirmado">
          Te enviamos el boleto por correo.
        </ui.Notice>
      }
    >
      <h1>Próximos eventos</h1>
      <ui.Tabs
        label="Vistas"
        tabs={[
          { href: '#a', label: 'Próximos', count: 12, current: true },
          { href: '#b', label: 'Convocatorias abiertas', count: 4 },
          { href: '#c', label: 'Pasados', count: 38 },
        ]}
      />
      <div className="columns">
        <ui.EventList>
          <ui.EventCard
            level={2}
            name="KCD Guadalajara 2027"
            href="#1"
            day="19"
            month="feb"
            dates="19 y 20 de febrero de 2027"
            place="Guadalajara, México"
            hosts={[kcd, ospo]}
            tags={['Convocatoria abierta hasta el 18 de diciembre']}
          />
          <ui.EventCard
            level={2}
            name="OpenInfra Days Brasil"
            href="#2"
            day="6"
            month="mar"
            dates="6 de marzo de 2027"
            place="São Paulo, Brasil"
            hosts={[openinfra]}
            text="Un día para quienes operan nubes abiertas."
          />
          <ui.EventCard
            level={2}
            name="CCOSS Cumbre de Contribuidores de Código Abierto y Software 2027"
            href="#3"
            day="24"
            month="abr"
            dates="del 24 al 26 de abril de 2027"
            place="Zapopan, México"
            hosts={[ospo, { name: 'CNCF Guadalajara', color: '#f5b21b' }]}
            tags={['Registro abierto', 'Becas']}
            image={{ src: '/favicon.svg', alt: '', width: 300, height: 200 }}
          />
        </ui.EventList>
        <div>
          <h2>Noticias</h2>
          <ui.PostCard
            title="La convocatoria de Guadalajara cierra en dos semanas"
            href="#4"
            date="4 de diciembre"
            source="KCD Guadalajara"
            kind="Anuncio"
            excerpt="Buscamos 36 charlas; la mitad ya tiene tres revisiones."
          />
          <ui.PostCard
            title="Lo que aprendimos de 800 personas en Lima"
            href="#5"
            date="28 de noviembre"
            source="OSPO Perú"
            kind="Crónica"
          />
        </div>
      </div>
      <ui.Pagination page={4} pages={12} hrefOf={(n) => `?page=${n}`} />
      <section className="section">
        <h2>Personas</h2>
        <ui.CardGrid>
          {['Marcela Quintero', 'João Pereira', 'Ana'].map((name) => (
            <ui.Card key={name}>
              <div className="flex items-center gap-4">
                <ui.Avatar name={name} />
                <div>
                  <b>{name}</b>
                  <p className="soft">Platzi · Bogotá</p>
                </div>
              </div>
            </ui.Card>
          ))}
        </ui.CardGrid>
      </section>
      <section className="section columns">
        <ui.Prose html="<p>La red crece con <a href='#'>cada encuentro</a>. <em>Nadie</em> paga por hablar.</p><h2>Qué sigue</h2><ul><li>Más talleres</li><li>Más becas, y <code>kubectl apply</code></li></ul><blockquote>Vine sola y me fui con un equipo.</blockquote>" />
        <div className="max-w-48">
          <ui.QrImage text="https://convite.example/t/ABCD2345" label="Tu boleto" />
        </div>
      </section>
      <ui.EmptyState
        title="Aún no hay sesiones guardadas"
        action={<ui.LinkButton href="#">Ver la agenda</ui.LinkButton>}
      >
        Guarda lo que no te quieres perder y arma tu día.
      </ui.EmptyState>
    </ui.PublicLayout>
  )
}

function FormPage() {
  return (
    <ui.PublicLayout {...base} alternates={alternates}>
      <h1 className="mb-6">Enviar una propuesta</h1>
      <ui.Form action="#" autosave="/draft">
        <ui.ErrorSummary
          problems={[
            { field: 'title', message: 'Escribe un título' },
            { field: 'format', message: 'Elige un formato' },
          ]}
        />
        <ui.FormSection title="Tu charla" lead="Esto es lo que verá el público si te aceptan.">
          <ui.TextInput
            name="title"
            label="Título"
            value=""
            required
            error="Escribe un título"
            help="Hasta 80 letras. Que diga qué se llevará la gente."
            maxLength={80}
          />
          <ui.TextArea
            name="abstract"
            label="Resumen"
            required={false}
            value="Cuento cómo migramos."
            help="Dos o tres párrafos."
          />
          <ui.RadioGroup
            name="format"
            label="Formato"
            required
            error="Elige un formato"
            options={[
              { value: 'talk', label: 'Charla', help: '30 minutos y 5 de preguntas' },
              { value: 'lightning', label: 'Charla relámpago', help: '8 minutos' },
              { value: 'workshop', label: 'Taller' },
            ]}
            value="lightning"
          />
          <ui.CheckboxGroup
            name="topics"
            label="Temas"
            inline
            options={['Plataformas', 'Redes', 'Seguridad', 'Comunidad'].map((label) => ({
              value: label,
              label,
            }))}
            values={['Redes']}
          />
        </ui.FormSection>
        <ui.FormSection title="Sobre ti">
          <ui.FieldRow>
            <ui.TextInput name="name" label="Nombre" value="Rosa Huamán" autoComplete="name" />
            <ui.TextInput
              name="email"
              label="Correo"
              type="email"
              value=""
              placeholder="tu@correo.pe"
              autoComplete="email"
            />
          </ui.FieldRow>
          <ui.FieldRow>
            <ui.Select
              name="level"
              label="Nivel"
              empty="Elige…"
              options={[
                { value: 'a', label: 'Inicial' },
                { value: 'b', label: 'Intermedio' },
              ]}
            />
            <ui.DateInput name="arrives" label="Llegas el" value="2025-08-28" />
            <ui.DateTimeInput
              name="slot"
              label="Prueba de sonido"
              value="2025-08-29T08:00"
              help="Hora de Bogotá"
            />
          </ui.FieldRow>
          <ui.LocalizedFields
            name="bio"
            label="Lema"
            value={{ es: 'Infraestructura que se entiende' }}
            help="Mostramos la lengua de quien lee."
          />
          <ui.LocalizedFields
            name="about"
            label="Biografía"
            rows={3}
            required={false}
            of={['es', 'en']}
          />
          <ui.TextInput name="photo" label="Foto" type="file" />
          <ui.Checkbox
            name="terms"
            label="Acepto el código de conducta"
            required
            help={
              <>
                Lo lees en <a href="#">dos minutos</a>.
              </>
            }
          />
        </ui.FormSection>
        <ui.FormActions>
          <ui.Button>Enviar propuesta</ui.Button>
          <ui.Button kind="quiet" name="draft">
            Guardar borrador
          </ui.Button>
          <ui.LinkButton kind="plain" href="#">
            Volver
          </ui.LinkButton>
        </ui.FormActions>
      </ui.Form>
      <section className="section stack">
        <h2>Avisos y actos</h2>
        <ui.Notice kind="warning" title="La convocatoria cierra mañana">
          A las 23:59, hora de Bogotá.
        </ui.Notice>
        <ui.Notice kind="error">No pudimos cobrar la tarjeta; no se hizo ningún cargo.</ui.Notice>
        <ui.Notice>El programa revisa tu evento.</ui.Notice>
        <div className="actions">
          <ui.Button>Principal</ui.Button>
          <ui.Button kind="quiet">Otra</ui.Button>
          <ui.Button kind="danger">Borrar</ui.Button>
          <ui.Button size="small">Pequeño</ui.Button>
          <ui.Button disabled>Ahora no</ui.Button>
          <ui.DialogButton opens="d">Abrir diálogo</ui.DialogButton>
        </div>
        <ui.Tags>
          <ui.Tag>Convocatoria</ui.Tag>
          <ui.Tag tone="plain">Borrador</ui.Tag>
          <ui.Tag tone="good">Aceptada</ui.Tag>
          <ui.Tag tone="warn">En espera</ui.Tag>
          <ui.Tag tone="bad">Rechazada</ui.Tag>
        </ui.Tags>
        <ui.Dialog id="d" title="¿Retirar la propuesta?">
          <p>Podrás enviarla de nuevo hasta el 3 de junio.</p>
          <div className="actions mt-4">
            <ui.Button kind="danger">Retirar</ui.Button>
          </div>
        </ui.Dialog>
        <ui.ConfirmDanger
          open
          action="#"
          label="Cancelar el evento"
          nameToType="KCD Colombia 2025"
          consequence={
            <p>
              336 personas registradas y 36 ponentes reciben un correo hoy. No se puede deshacer.
            </p>
          }
        />
      </section>
    </ui.PublicLayout>
  )
}

const manage = {
  language: 'es' as Language,
  base: '/manage/kcd-2027',
  title: 'KCD Guadalajara 2027',
  dates: '19 y 20 de febrero · en 9 semanas',
  viewHref: '#',
  alternates,
  account: { name: 'Ximena', href: '#' },
  counts: { proposals: 182, reviews: '71 %', registration: 336, sponsors: 9, scholarships: 4 },
}

function HomePage() {
  return (
    <ui.ManageLayout {...manage} current="home">
      <ui.Timeline
        label="Fases"
        steps={[
          { label: 'Anunciado', detail: '2 de junio', state: 'done' },
          { label: 'Convocatoria cerrada', detail: '18 dic · 182 recibidas', state: 'done' },
          { label: 'Revisión', detail: 'hasta el 3 de enero', state: 'now' },
          { label: 'Agenda publicada', detail: 'para el 8 de enero', state: 'next' },
          { label: 'Registro', detail: '336 de 420', state: 'now' },
          { label: 'Evento', detail: '19 de febrero', state: 'next' },
        ]}
      />
      <div className="columns">
        <section>
          <h2>Lo que te necesita ahora</h2>
          <ui.TodoList
            todos={[
              {
                when: 'Hoy',
                urgent: true,
                title: 'Cinco propuestas tienen solo una revisión',
                detail: 'La meta son tres. Dos personas tienen lugar para más.',
                action: { label: 'Asignar', href: '#' },
              },
              {
                when: 'Mañana',
                urgent: true,
                title: 'Cuatro solicitudes de beca esperan una segunda lectura',
                detail: 'Las ofertas salen el viernes.',
                action: { label: 'Leer', href: '#' },
              },
              {
                when: '5 ene',
                title: 'Enviar el programa a KCD',
                detail: 'Regla de KCD: antes de publicar la agenda. 31 de 36 confirmaron.',
                action: { label: 'Preparar', href: '#' },
              },
              {
                when: '8 ene',
                title: 'Publicar la agenda',
                detail: 'Seis semanas antes. Dos sesiones aún chocan.',
                action: { label: 'Abrir agenda', href: '#' },
              },
            ]}
          />
        </section>
        <section>
          <h2>Cómo va</h2>
          <ui.Stats>
            <ui.Stat
              value="336"
              label="registros de 420; 12 esperan aprobación"
              chart={<ui.Sparkline values={[2, 5, 6, 10, 12, 18, 20, 27, 29, 34, 37]} />}
            />
            <ui.Stat
              value="387 / 546"
              label="revisiones escritas por 12 personas"
              chart={<ui.Bar share={0.71} />}
            />
            <ui.Stat
              value="82 %"
              label="del presupuesto cubierto por nueve patrocinios"
              chart={<ui.Bar share={0.82} tone="marigold" />}
            />
            <ui.Stat
              value="18 de 21"
              label="reglas del programa cumplidas, ninguna rota"
              href="#"
              linkLabel="Ver reglas"
            />
          </ui.Stats>
        </section>
      </div>
    </ui.ManageLayout>
  )
}

const people = ['Rosa Huamán', 'Diego Rojas', 'Ana Lima', 'João Pereira', 'Luz Marina Ospina'].map(
  (name, id) => ({
    id: String(id),
    name,
    score: 4.6 - id * 0.4,
    reviews: 3 - (id % 3),
    title:
      [
        'Una OSPO con dos personas y sin presupuesto',
        'De VMware a KubeVirt en doce semanas',
        'GPU bajo demanda con Ironic',
        'Ceph em produção no Estado',
        'Compras públicas de software libre',
      ][id] ?? '',
  }),
)

function TablePage() {
  return (
    <ui.ManageLayout
      {...manage}
      current="proposals"
      heading="Propuestas"
      actions={
        <>
          <ui.LinkButton kind="quiet" size="small" href="#">
            Exportar
          </ui.LinkButton>
          <ui.LinkButton size="small" href="#">
            Decidir
          </ui.LinkButton>
        </>
      }
      notice={<ui.Notice kind="success">Asignaste 12 revisiones.</ui.Notice>}
    >
      <ui.Stats wide>
        <ui.Stat value="182" label="propuestas" />
        <ui.Stat value="96" label="con tres revisiones" />
        <ui.Stat value="31" label="aceptadas" />
      </ui.Stats>
      <ui.FilterBar resetHref="#" summary="5 de 182 propuestas">
        <ui.TextInput name="q" label="Buscar" type="search" value="" />
        <ui.Select
          name="host"
          label="Anfitrión"
          empty="Todos"
          options={[{ value: 'kcd', label: 'KCD' }]}
        />
        <ui.Select
          name="state"
          label="Estado"
          empty="Cualquiera"
          options={[{ value: 'in', label: 'Recibida' }]}
        />
        <ui.Checkbox name="few" label="Pocas revisiones" />
      </ui.FilterBar>
      <ui.Form action="#" className="max-w-none!">
        <ui.Table
          caption="Propuestas"
          rows={people}
          rowKey={(row) => row.id}
          select={{ name: 'pick', label: (row) => row.title }}
          columns={[
            {
              key: 'title',
              label: 'Propuesta',
              cell: (row) => <a href="#">{row.title}</a>,
              sortHref: '?sort=title',
            },
            { key: 'name', label: 'Ponente', cell: (row) => row.name },
            {
              key: 'host',
              label: 'Anfitrión',
              cell: (row) => (
                <ui.HostName {...([kcd, openinfra, ospo][Number(row.id) % 3] ?? kcd)} />
              ),
            },
            { key: 'reviews', label: 'Revisiones', number: true, cell: (row) => row.reviews },
            {
              key: 'score',
              label: 'Puntaje',
              number: true,
              sortHref: '?sort=score',
              sorted: 'descending',
              cell: (row) => row.score.toFixed(1),
            },
            {
              key: 'state',
              label: 'Estado',
              cell: (row) =>
                row.score > 4 ? (
                  <ui.Tag tone="good">Aceptada</ui.Tag>
                ) : (
                  <ui.Tag tone="plain">Recibida</ui.Tag>
                ),
            },
          ]}
        />
        <ui.FormActions>
          <ui.Button size="small" kind="quiet">
            Asignar reseñas
          </ui.Button>
        </ui.FormActions>
      </ui.Form>
      <ui.Pagination page={1} pages={4} hrefOf={(n) => `?page=${n}`} />
      <section className="section max-w-md">
        <h2>Temas</h2>
        <ui.BarList
          rows={[
            { label: 'Plataformas', value: 41, href: '#' },
            { label: 'Seguridad', value: 28 },
            { label: 'Redes', value: 9 },
          ]}
        />
      </section>
    </ui.ManageLayout>
  )
}

const pages: Readonly<Record<string, () => ReactNode>> = {
  event: EventPage,
  lists: ListsPage,
  form: FormPage,
  home: HomePage,
  table: TablePage,
}

export const patternNames = Object.keys(pages)

/** One pattern page as HTML; null when there is none of that name. */
export function renderPattern(
  name: string,
  messages: ui.DocumentProps['messages'],
  accent?: string,
): string | null {
  const Page = pages[name]
  if (!Page) return null
  return ui.renderPage(
    <ui.Document language="es" messages={messages} title={name} noindex accent={accent}>
      <Page />
    </ui.Document>,
  )
}
