import * as ui from '../index.ts'
import { kcd, manage, openinfra, ospo } from './content.ts'

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

export function TablePage() {
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
      notice={<ui.Notice kind="success">Asignaste 12 evaluaciones.</ui.Notice>}
    >
      <ui.Stats wide>
        <ui.Stat value="182" label="propuestas" />
        <ui.Stat value="96" label="con tres evaluaciones" />
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
        <ui.Checkbox name="few" label="Pocas evaluaciones" />
      </ui.FilterBar>
      <ui.Form action="#">
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
            { key: 'reviews', label: 'Evaluaciones', number: true, cell: (row) => row.reviews },
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
        <ui.BulkActions label="Con las elegidas:">
          <ui.Button size="small" kind="quiet">
            Asignar reseñas
          </ui.Button>
        </ui.BulkActions>
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
      <section className="section">
        <ui.Progress label="Enviados 120 de 336 correos" done={120} total={336} />
      </section>
    </ui.ManageLayout>
  )
}
