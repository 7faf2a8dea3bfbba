import * as ui from '../index.ts'
import { alternates, base, kcd, openinfra, ospo } from './content.ts'
import { rooms, sessions, timeOf } from './sessions.ts'

export function EventPage() {
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
              Inscribirme
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
