/** What the team of an edition says by hand of its programme's rules, by their keys; what is missing here is left open. */
export const handAnswers: Readonly<Record<string, string>> = {
  roles: 'Ocho personas, una por tarea; finanzas y registro tienen suplente.',
  'first-sponsors': 'Tres cartas de compromiso firmadas antes del anuncio.',
  'fiscal-sponsor': 'La asociación de la comunidad recibe y paga, con cuenta aparte.',
  'local-team': 'Todas las personas del equipo viven en la zona.',
  ambassador: 'Una persona del equipo mantiene un proyecto de la fundación.',
  'conduct-accepted': 'Aceptado por todo el equipo en la primera reunión.',
  'foundation-events': 'Revisado en el calendario de la fundación: no hay ninguno.',
  'venue-contract': 'Contrato firmado con la sede para todos los días, montaje incluido.',
  'inclusive-training': 'Todo el equipo tomó el curso en línea.',
  budget: 'Presupuesto en equilibrio; patrocinios 84 %, reserva 10 %.',
  prospectus: 'Publicado en español e inglés.',
  'diversity-policy': 'Está en la página del evento, junto al código de conducta.',
  'privacy-sentence': 'Está en la primera pregunta de la inscripción.',
  'committee-published': 'Los nombres están en la página de la convocatoria.',
}
