import * as ui from '../index.ts'
import { manage } from './content.ts'

export function HomePage() {
  return (
    <ui.ManageLayout {...manage} current="home">
      <ui.Timeline
        label="Fases"
        steps={[
          { label: 'Anunciado', detail: '2 de junio', state: 'done' },
          { label: 'Convocatoria cerrada', detail: '18 dic · 182 recibidas', state: 'done' },
          { label: 'Evaluación', detail: 'hasta el 3 de enero', state: 'now' },
          { label: 'Agenda publicada', detail: 'para el 8 de enero', state: 'next' },
          { label: 'Inscripción', detail: '336 de 420', state: 'now' },
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
                title: 'Cinco propuestas tienen solo una evaluación',
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
              label="personas inscritas de 420; 12 esperan aprobación"
              chart={<ui.Sparkline values={[2, 5, 6, 10, 12, 18, 20, 27, 29, 34, 37]} />}
            />
            <ui.Stat
              value="387 / 546"
              label="evaluaciones escritas por 12 personas"
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
