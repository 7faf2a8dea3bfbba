import type { Texts } from '../types.ts'

/** Code of conduct, accessibility and call texts that the demo's editions share. */
export const codeOfConduct: Texts = {
  es: 'Este encuentro es para todas las personas. **Trátanos como quisieras que te trataran**: sin acoso, sin burlas, sin preguntas invasivas. Aplica en salas, pasillos, redes y en la fiesta.\n\nSi algo te incomoda, busca a alguien con credencial amarilla o escribe a conducta@example.org; dos personas del equipo, de distinto género, te escucharán en privado. Podemos pedirle a alguien que se vaya, y lo hemos pensado antes.',
  en: 'This gathering is for everyone. **Treat us as you would like to be treated**: no harassment, no mockery, no intrusive questions. It applies in rooms, hallways, networks and at the party.\n\nIf something makes you uncomfortable, look for somebody with a yellow badge or write to conducta@example.org; two people of the team, of different genders, will listen to you in private. We can ask somebody to leave, and we have thought about it beforehand.',
  pt: 'Este encontro é para todas as pessoas. **Trate-nos como gostaria de ser tratado**: sem assédio, sem deboche, sem perguntas invasivas. Vale nas salas, nos corredores, nas redes e na festa.\n\nSe algo incomodar você, procure alguém com crachá amarelo ou escreva para conducta@example.org; duas pessoas da equipe, de gêneros diferentes, vão ouvir você em particular. Podemos pedir que alguém vá embora, e pensamos nisso antes.',
}

export const accessibility: Texts = {
  es: 'Entrada sin escalones por la puerta norte y ascensor a todas las salas. Subtítulos en vivo en el auditorio, intérprete de Lengua de Señas Mexicana en las conferencias magistrales, aro magnético en la primera fila. Hay sala tranquila, sala de lactancia, baños sin género y opciones de comida sin carne, sin gluten y sin lácteos. Cuéntanos qué necesitas al inscribirte; si nos falta algo, lo buscamos.',
  en: 'Step-free entrance at the north door and a lift to every room. Live captions in the auditorium, Mexican Sign Language interpretation for the keynotes, induction loop in the first row. There is a quiet room, a nursing room, gender-neutral toilets, and food without meat, gluten or dairy. Tell us what you need when you register; if we lack it, we will look for it.',
  pt: 'Entrada sem degraus pela porta norte e elevador para todas as salas. Legendas ao vivo no auditório, intérprete de Língua de Sinais Mexicana nas palestras magnas, aro magnético na primeira fila. Há sala tranquila, sala de amamentação, banheiros sem gênero e opções de comida sem carne, sem glúten e sem laticínios. Conte do que precisa ao se inscrever; se faltar algo, a gente procura.',
}

export const shortAccessibility: Texts = {
  es: 'Entrada sin escalones, ascensor y lugares reservados adelante. Escríbenos si necesitas intérprete, subtítulos u otra cosa: lo resolvemos antes del día.',
  en: 'Step-free entrance, lift and reserved seats in front. Write to us if you need an interpreter, captions or anything else: we will sort it out before the day.',
  pt: 'Entrada sem degraus, elevador e lugares reservados na frente. Escreva se precisar de intérprete, legendas ou outra coisa: resolvemos antes do dia.',
}

export const callIntroduction: Texts = {
  es: 'Buscamos historias de la práctica: lo que construiste, lo que se rompió, lo que harías distinto. No hace falta experiencia en escenarios; si es tu primera vez, te acompañamos a preparar la charla.\n\nAceptamos propuestas en español, inglés y portugués. La descripción, en 900 caracteres; el beneficio para la comunidad, en 1500. El comité lee a ciegas: no escribas tu nombre ni el de tu empresa en el resumen.',
  en: 'We look for stories from practice: what you built, what broke, what you would do differently. No stage experience needed; if it is your first time, we will help you to prepare.\n\nWe accept proposals in Spanish, English and Portuguese. The description in 900 characters; the benefit to the community in 1500. The committee reads blind: do not put your name or your company in the abstract.',
  pt: 'Procuramos histórias da prática: o que você construiu, o que quebrou, o que faria diferente. Não é preciso experiência de palco; se for a sua primeira vez, ajudamos a preparar a palestra.\n\nAceitamos propostas em espanhol, inglês e português. A descrição em 900 caracteres; o benefício para a comunidade em 1500. O comitê avalia às cegas: não coloque seu nome nem o da sua empresa no resumo.',
}

export const callCriteria: Texts = {
  es: 'Experiencia propia, claridad, utilidad para quien escucha y algo que no se haya contado mil veces. Cuidamos el equilibrio de niveles, ciudades, géneros y organizaciones. Cada propuesta la leen dos o tres personas.',
  en: 'Experience of your own, clarity, use for the audience, and something that has not been told a thousand times. We keep a balance of levels, cities, genders and organisations. Two or three people read each proposal.',
  pt: 'Experiência própria, clareza, utilidade para quem ouve e algo que não tenha sido contado mil vezes. Cuidamos do equilíbrio de níveis, cidades, gêneros e organizações. Cada proposta é lida por duas ou três pessoas.',
}
