import { element, escapedXml, textElement } from '../../../../shared/xml.ts'
import type { C3vocEvent, C3vocFile } from './c3voc-schedule.ts'

/** A schedule as the XML of the same family (https://c3voc.de/schedule/schema.xsd); `url` is where this file lies. */
export function c3vocXml({ generator, schedule }: C3vocFile, url: string): string {
  const { conference, version, base_url } = schedule
  const guidOf = new Map(conference.rooms.map(({ name, guid }) => [name, guid]))
  const days = conference.days.map((day) =>
    element(
      'day',
      { index: day.index, date: day.date, start: day.day_start, end: day.day_end },
      Object.entries(day.rooms)
        .map(([name, events = []]) =>
          element('room', { name, guid: guidOf.get(name) }, events.map(eventXml).join('')),
        )
        .join(''),
    ),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    element('generator', { name: generator.name, system: generator.url }),
    textElement('url', url),
    textElement('version', version),
    '<conference>',
    textElement('acronym', conference.acronym),
    textElement('title', conference.title),
    textElement('start', conference.start),
    textElement('end', conference.end),
    textElement('days', conference.daysCount),
    textElement('timeslot_duration', conference.timeslot_duration),
    textElement('base_url', base_url),
    textElement('url', conference.url),
    ...(conference.time_zone_name
      ? [textElement('time_zone_name', conference.time_zone_name)]
      : []),
    element('color', { primary: conference.colors.primary }),
    ...conference.tracks.map(({ name, slug, color }) =>
      // The XSD wants slugs that begin with a letter; one that does not is left out.
      element('track', { name, slug: /^[a-z][a-z0-9-]+$/u.test(slug) ? slug : null, color }, ''),
    ),
    '</conference>',
    ...days,
    '</schedule>\n',
  ].join('\n')
}

// The attribute `code` is left out: the XSD knows only codes of six characters, and ours have eight.
const eventXml = (event: C3vocEvent): string =>
  element(
    'event',
    { id: event.id, guid: event.guid },
    [
      textElement('room', event.room),
      textElement('title', event.title),
      textElement('subtitle', event.subtitle),
      textElement('type', event.type),
      textElement('date', event.date),
      textElement('start', event.start),
      textElement('duration', event.duration),
      textElement('abstract', event.abstract),
      textElement('slug', event.slug),
      textElement('track', event.track ?? ''),
      ...(event.language ? [textElement('language', event.language)] : []),
      textElement('description', event.description),
      element(
        'persons',
        {},
        event.persons
          .map(({ id, guid, name }) => element('person', { id, guid }, escapedXml(name)))
          .join(''),
      ),
      element(
        'recording',
        {},
        textElement('license', event.recording_license) +
          textElement('optout', String(event.do_not_record)),
      ),
      element(
        'links',
        {},
        event.links
          .map(({ title, url }) => element('link', { href: url }, escapedXml(title)))
          .join(''),
      ),
      '<attachments/>',
      textElement('url', event.url),
    ].join('\n'),
  )
