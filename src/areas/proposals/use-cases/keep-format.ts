import type { Work } from '../../../platform/use-case.ts'
import { deleteFormat, saveFormat, type FormatValues } from '../database/call.ts'
import { formatsOf } from '../queries.ts'
import { dropPart, keepPart, type EditableCall, type SortOfPart } from './keep-part.ts'

const formats: SortOfPart<FormatValues> = {
  kind: 'format',
  all: formatsOf,
  save: saveFormat,
  remove: deleteFormat,
}

/** Writes a format with its audit; with `ofHost`, only one of this host. Throws `not-found` and `slug-taken`. */
export const keepFormat = (
  work: Work,
  event: EditableCall,
  id: string | null,
  values: FormatValues,
  ofHost?: string,
): Promise<string> => keepPart(work, event, formats, id, values, ofHost)

/** Takes a format away with its audit; with `ofHost`, only one of this host. Throws `not-found`. */
export const dropFormat = (
  work: Work,
  event: EditableCall,
  id: string,
  ofHost?: string,
): Promise<void> => dropPart(work, event, formats, id, ofHost)
