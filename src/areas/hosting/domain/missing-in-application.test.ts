import { expect, it } from 'vitest'
import type { ApplicationContent, Organiser } from './application-content.ts'
import { missingInApplication } from './missing-in-application.ts'

const ana: Organiser = {
  name: 'Ana',
  organisation: 'Universidad',
  title: '',
  email: 'ana@example.org',
  chat: '',
  codeHost: '',
  profile: '',
  roles: ['finance'],
}
const content: ApplicationContent = {
  attendance: 'in-person',
  city: 'Lima',
  country: 'PE',
  venueName: '',
  venueAddress: '',
  startsOn: '2027-03-13',
  endsOn: '2027-03-13',
  attendees: 200,
  currency: 'USD',
  price: null,
  earlyBirdPrice: null,
  callOpensAt: null,
  callClosesAt: null,
  registrationOpensAt: null,
  registrationClosesAt: null,
  organisers: [ana],
  fiscalSponsor: '',
  sponsors: [],
  links: '',
  notes: '',
}
const term = { id: 'conduct', text: { en: 'We follow the code of conduct.' } }
const accepted = [{ ...term, by: 'Ana', at: '2026-01-01T00:00:00.000Z' }]

it('lacks nothing when place, day, size, people and terms are there', () => {
  expect(missingInApplication(content, [term], accepted)).toEqual([])
  expect(missingInApplication(content, [], [])).toEqual([])
})

it('lists all at once', () => {
  const empty = { ...content, city: '', startsOn: null, attendees: null, organisers: [] }
  expect(missingInApplication(empty, [term], [])).toEqual([
    { field: 'city', code: 'required' },
    { field: 'startsOn', code: 'required' },
    { field: 'attendees', code: 'required' },
    { field: 'organisers', code: 'organiser-incomplete' },
    { field: 'terms', code: 'accept-each-term' },
  ])
})

it('wants a name and an address of each organiser, and days in order', () => {
  const wrong = { ...content, endsOn: '2027-03-12', organisers: [ana, { ...ana, email: '' }] }
  expect(missingInApplication(wrong, [], [])).toEqual([
    { field: 'endsOn', code: 'dates-reversed' },
    { field: 'organisers', code: 'organiser-incomplete' },
  ])
})

it('does not take a term as accepted that was worded otherwise', () => {
  const reworded = { ...term, text: { en: 'Something else.' } }
  expect(missingInApplication(content, [reworded], accepted)).toEqual([
    { field: 'terms', code: 'accept-each-term' },
  ])
})
