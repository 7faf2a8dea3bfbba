// Believable content that several pattern pages share.
import type { Language } from '../../shared/localized-text.ts'

export const kcd = { name: 'KCD', color: '#1d4fd0' }
export const openinfra = { name: 'OpenInfra', color: '#c0004e' }
export const ospo = { name: 'OSPO', color: '#0b7a6f' }
export const base = {
  language: 'es' as Language,
  signInHref: '/sign-in',
  links: { calendar: '#', rss: '#', kiosk: '#', source: '#', privacy: '#', api: '#' },
}
export const alternates = (['es', 'en', 'pt'] as const).map((language) => ({
  language,
  href: `/${language}`,
}))

export const manage = {
  language: 'es' as Language,
  base: '/manage/kcd-2027',
  title: 'KCD Guadalajara 2027',
  dates: '19 y 20 de febrero · en 9 semanas',
  viewHref: '#',
  alternates,
  account: { name: 'Ximena', href: '#' },
  counts: { proposals: 182, reviews: '71 %', registration: 336, sponsors: 9, scholarships: 4 },
}
