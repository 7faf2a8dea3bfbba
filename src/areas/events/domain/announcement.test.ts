import { expect, it } from 'vitest'
import { missingForAnnouncement, type AnnouncementFacts } from './announcement.ts'

const ready: AnnouncementFacts = {
  name: { es: 'KCD Bogotá 2027' },
  tagline: { es: 'Nube nativa entre vecinos' },
  startsOn: '2027-08-27',
  endsOn: '2027-08-27',
  city: 'Bogotá',
  attendance: 'in-person',
  languages: ['es'],
  hosts: 1,
  contactEmail: 'hola@example.org',
  codeOfConduct: {},
  codeOfConductUrl: 'https://example.org/conduct',
}

it('asks for nothing when everything is there', () => {
  expect(missingForAnnouncement(ready)).toEqual([])
})

it('names all that lacks, in the order of the setup', () => {
  expect(
    missingForAnnouncement({
      ...ready,
      startsOn: null,
      tagline: {},
      hosts: 0,
      codeOfConductUrl: '',
    }),
  ).toEqual(['dates', 'hosts', 'tagline', 'code-of-conduct'])
})

it('needs no city online', () => {
  expect(missingForAnnouncement({ ...ready, city: '', attendance: 'online' })).toEqual([])
  expect(missingForAnnouncement({ ...ready, city: '', attendance: 'hybrid' })).toEqual(['city'])
})
