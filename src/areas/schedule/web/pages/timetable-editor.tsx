import type { ReactNode } from 'react'
import { usePage } from '../../../../platform/http/page-context.ts'
import { messagesOf } from '../../../../platform/i18n/messages.ts'
import { asset } from '../../../../platform/assets.ts'
import { Island } from '../../../../ui/island.tsx'
import type { EditorMessages } from '../editor/editor-words.ts'
import type { Heard } from '../editor/hearing.ts'

type TimetableEditorProps = {
  /** The address of the organiser's agenda. */
  readonly base: string
  /** Under which name a browser keeps what could not be saved: of one person, for one event. */
  readonly slot: string
  readonly content: Heard
  /** The same days as tables, for who has no script. */
  readonly children: ReactNode
}

/** The grid in which sessions are moved about; its script draws it from the data, in the place of the tables. */
export function TimetableEditor({ base, slot, content, children }: TimetableEditorProps) {
  const { schedule, timetableEditor, programmes } = messagesOf(usePage().language)
  const messages: EditorMessages = {
    schedule,
    timetableEditor,
    programmes: { kind: programmes.kind },
  }
  const data = JSON.stringify({ ...content, messages })
  return (
    <>
      <link rel="stylesheet" href={asset('areas/schedule/web/timetable-editor.css')} />
      <div className="tt" data-timetable-editor="" data-base={base} data-slot={slot}>
        <script
          type="application/json"
          // A closing script tag inside a text must not end the block.
          dangerouslySetInnerHTML={{ __html: data.replaceAll('<', '\\u003c') }}
        />
        <div className="tt-still">{children}</div>
      </div>
      <Island name="areas/schedule/web/islands/timetable-editor" />
    </>
  )
}
