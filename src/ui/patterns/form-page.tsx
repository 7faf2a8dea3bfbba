import * as ui from '../index.ts'
import { alternates, base } from './content.ts'

export function FormPage() {
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
