import * as ui from '../index.ts'
import { alternates, base, kcd, openinfra, ospo } from './content.ts'

export function ListsPage() {
  return (
    <ui.PublicLayout
      {...base}
      alternates={alternates}
      current="events"
      account={{ name: 'Fernanda Castillo', href: '#' }}
      notice={
        <ui.Notice kind="success" title="Tu lugar está confirmado">
          Te enviamos la entrada por correo.
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
            tags={['Inscripción abierta', 'Becas']}
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
            excerpt="Buscamos 36 charlas; la mitad ya tiene tres evaluaciones."
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
        <ui.People>
          {['Marcela Quintero', 'João Pereira', 'Ana', 'Luz Marina Ospina Restrepo'].map((name) => (
            <ui.PersonCard
              key={name}
              name={name}
              href="#p"
              detail="Ingeniera de plataformas, Bogotá"
            >
              <p>
                <ui.HostName name="KCD" color="#1d4fd0" />
              </p>
            </ui.PersonCard>
          ))}
        </ui.People>
      </section>
      <section className="section columns">
        <ui.Prose html="<p>La red crece con <a href='#'>cada encuentro</a>. <em>Nadie</em> paga por hablar.</p><h2>Qué sigue</h2><ul><li>Más talleres</li><li>Más becas, y <code>kubectl apply</code></li></ul><blockquote>Vine sola y me fui con un equipo.</blockquote>" />
        <ui.Definitions
          rows={[
            { term: 'Pedido', value: 'AB2C-9XKM' },
            { term: 'Importe', value: 'MXN 1,200.00' },
            { term: 'Nada', value: '' },
            { term: 'Correo', value: 'rosa.huaman@example.org' },
          ]}
        />
      </section>
      <section className="section">
        <h2>Tu lugar</h2>
        <ui.Ticket
          event="KCD Colombia 2025"
          name="Luz Marina Ospina"
          kind="Entrada de comunidad · taller de Ironic"
          dates="Viernes 29 de agosto, 8:30"
          place="Centro de Convenciones, Bogotá"
          code={{
            text: 'https://convite.example/t/ABCD2345EFGH6789JKMN',
            label: 'Código de tu entrada',
            shown: 'AB2C-9XKM',
          }}
        >
          <ui.LinkButton href="#" kind="quiet" size="small">
            Agregar al calendario
          </ui.LinkButton>
          <ui.LinkButton href="#" kind="plain" size="small">
            Cambiar mis datos
          </ui.LinkButton>
        </ui.Ticket>
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
