import { practice } from './theme.ts'
import type { Theme } from './theme.ts'

/** How people work together in the open: practices with their words in Spanish, English and Portuguese. */
export const communityPractices: readonly Theme[] = [
  practice('ospo', {
    es: 'OSPO y gobernanza',
    en: 'OSPO and governance',
    pt: 'OSPO e governança',
    sure: 'ospo | ospos | open source office | open source offices | open source policy | política de código abierto | políticas de código abierto | política de código aberto | políticas de código aberto | open source program office | open source program offices | open source programme office | open source programs office | oficina de programas de código abierto | oficina de código abierto | oficinas de código abierto | oficina de software libre | escritório de código aberto | escritório de programas de código aberto | escritórios de código aberto | open source governance | open governance | project governance | gobernanza abierta | gobernanza flexible | gobernanza del proyecto | gobernanza de proyectos | gobernanza de código abierto | gobernanza de openstack | modelo de gobernanza | governança aberta | governança do projeto | governança de projetos | governança de código aberto | modelo de governança | governance model | governance of open source | open source strategy | estrategia de código abierto | estratégia de código aberto',
    near: 'governance | gobernanza | governança',
    cues: 'open | source | abierto | aberto | project* | proyecto* | projeto* | foundation* | fundac* | communit* | comunidad* | comunidade* | maintainer* | libre | livre | ospo',
    against: 'data | datos | dados | corporate | corporativ*',
  }),
  practice('inner-source', {
    es: 'Inner source',
    en: 'Inner source',
    pt: 'Inner source',
    sure: 'inner source | innersource | inner sourcing | código abierto puertas adentro | código aberto dentro da empresa | código abierto interno',
  }),
  practice('licensing', {
    es: 'Licencias',
    en: 'Licensing',
    pt: 'Licenças',
    sure: 'open source license | open source licenses | open source licence | open source licences | software license | software licenses | software licence | software licences | license compliance | licence compliance | licencia libre | licencias libres | licencias de software | licencia de software | licencias abiertas | licenciamiento | licenciamento | licença livre | licenças livres | licenças de software | licença de software | licenças abertas | copyleft | gpl | agpl | relicensing',
    near: 'license | licence | licensing | licencia | licencias | licença | licenças | licenses | licences',
    cues: 'open | source | abierto | abierta | libre | aberto | aberta | livre | software | ospo | copyleft | apache | mit | code | codigo | inner | legal | compliance',
    against: 'perpetua* | perpetual | driver* | conducir | nucleo | socket | broadcom | vmware',
  }),
  practice('digital-public-goods', {
    es: 'Bienes públicos digitales',
    en: 'Digital public goods',
    pt: 'Bens públicos digitais',
    sure: 'digital public good | digital public goods | digital public infrastructure | public money public code | civic tech | civic technology | open government | open data | e government | govtech | bienes públicos digitales | bien público digital | infraestructura pública digital | gobierno abierto | gobierno digital | datos abiertos | tecnología cívica | código público | dinero público código público | bens públicos digitais | bem público digital | infraestrutura pública digital | governo aberto | governo digital | dados abertos | tecnologia cívica | dinheiro público código público | software público',
  }),
  practice('sustaining-open-source', {
    es: 'Sostener el código abierto',
    en: 'Sustaining open source',
    pt: 'Sustentar o código aberto',
    sure: 'sustainability of open source | open source sustainability | sustaining open source | open source funding | funding open source | funding maintainers | paying maintainers | maintainer burnout | sostenibilidad del código abierto | sostenibilidad del software libre | financiar el código abierto | financiar software libre | financiamiento del código abierto | pagar a quienes mantienen | sustentabilidade do código aberto | sustentabilidade do software livre | financiar o código aberto | financiamento do código aberto | financiar software livre',
    near: 'maintainer | maintainers | mantenedor | mantenedora | mantenedores | mantenedoras',
    cues: 'fund* | pay* | burn* | domingo* | sunday* | sustain* | patrocin* | sponsor* | quem* | salud | health | sola | solo | sozinh* | alone | sostien* | sustent*',
  }),
  practice('community-building', {
    es: 'Crear comunidad',
    en: 'Community building',
    pt: 'Construir comunidade',
    sure: 'community building | building communities | build a community | building a community | community growth | growing a community | community management | community manager | community managers | grow a community | crear comunidad | crear comunidades | creación de comunidades | construir comunidad | construir comunidades | construcción de comunidad | construcción de comunidades | hacer comunidad | hacer crecer una comunidad | organizar una comunidad | organizar un grupo local | organizar comunidades | gestión de comunidades | formar comunidad | construir comunidade | construção de comunidade | construção de comunidades | construção comunitária | criar comunidade | criar comunidades | criar uma comunidade | fazer comunidade | organizar um grupo local | organizar uma comunidade | organizar comunidades | gestão de comunidades | user group | user groups | grupos de usuarios | grupo de usuarios | grupos de usuários | grupo de usuários | meetup que | start a meetup | organizing meetups | organising meetups | un meetup que | um meetup que',
  }),
  practice('contributing', {
    es: 'Contribuir y mentoría',
    en: 'Contributing and mentoring',
    pt: 'Contribuir e mentoria',
    sure: 'first contribution | first contributions | contribute to open source | contributing to open source | contributions to open source | open source contribution | open source contributions | contributor onboarding | onboarding contributors | new contributors | mentoring | mentorship | mentors | good first issue | first patch | how to contribute | contribute upstream | contributing upstream | contribuir upstream | contribuir hacia arriba | patches upstream | upstream first | primera contribución | primeras contribuciones | contribuir al código abierto | contribuir a open source | contribuir a software libre | contribuir al software libre | contribuir a proyectos | contribuciones al código abierto | mentoría | mentorías | mentores | primer parche | primer pull request | nuevas personas contribuyentes | nuevos contribuidores | cómo contribuir | primeira contribuição | primeiras contribuições | contribuir com código aberto | contribuir para o código aberto | contribuir com software livre | contribuir com open source | mentoria | mentorias | primeiro patch | primeiro pull request | novos contribuidores | como contribuir | google summer of code | outreachy | lfx mentorship',
  }),
  practice('education', {
    es: 'Educación',
    en: 'Education',
    pt: 'Educação',
    sure: 'education | educational | educación | educação | educativo | educativa | educacional | curriculum | curricula | plan de estudios | sala de aula | classroom | coursework | free course | free courses | cursos gratuitos | curso gratuito | learning path | learning paths | rutas de aprendizaje | ruta de aprendizaje | trilha de aprendizagem | trilhas de aprendizagem | certification | certifications | certificación | certificaciones | certificação | certificações | enseñanza | ensino | docentes | escuelas públicas | escolas públicas | bootcamp | bootcamps',
    near: 'university | universities | universidad | universidades | universidade | universitario | universitaria | universitária | universitário | students | estudiantes | estudantes | enseñar | ensinar | escuela | escola | school | schools',
    cues: 'public | publica | publicas | curricul* | cours* | curso* | credit | class* | aula | aulas | partnership | asociacion | parceria | docent* | professor* | profesor* | teach* | ensen* | ensin* | learn* | aprend* | materia | degree | graduat* | graduen | laborator* | labs',
  }),
  practice('diversity-inclusion', {
    es: 'Diversidad e inclusión',
    en: 'Diversity and inclusion',
    pt: 'Diversidade e inclusão',
    sure: 'diversity | diversidad | diversidade | inclusion | inclusión | inclusão | inclusive naming | inclusivo | inclusive environment | diversity and inclusion | diversity equity and inclusion | women in tech | women in open source | women in technology | mujeres en tecnología | mujeres en la tecnología | mujeres en el código abierto | mulheres na tecnologia | mulheres em tecnologia | underrepresented | subrepresentados | subrepresentadas | sub representados | sub representadas | brecha de género | gender gap | equidad de género | equidade de gênero | igualdade de gênero | deaf people | lgbtqia | lgbtq | neurodiversity | neurodiversidad | neurodivergente | neurodiversidade',
    exact: 'DEI | DE&I | D&I',
    against: 'financiera | financeira | financial',
  }),
  practice('accessibility', {
    es: 'Accesibilidad',
    en: 'Accessibility',
    pt: 'Acessibilidade',
    sure: 'accessibility | accesibilidad | acessibilidade | a11y | wcag | screen reader | screen readers | lector de pantalla | lectores de pantalla | leitor de tela | leitores de tela | lengua de señas | lengua de signos | língua de sinais | sign language | assistive technology | tecnologías de apoyo | tecnologia assistiva | software accesible | sitios accesibles | accessible websites | accessible software | sites acessíveis',
    against: 'road',
  }),
  practice('localization', {
    es: 'Traducción y localización',
    en: 'Translation and localisation',
    pt: 'Tradução e localização',
    sure: 'localization | localisation | i18n | l10n | internationalization | internationalisation | internacionalización | internacionalização | traducción comunitaria | traducir documentación | traducción de documentación | translating documentation | tradução comunitária | traduzir documentação | tradução da documentação | lenguas indígenas | línguas indígenas | indigenous languages | náhuatl | quechua | quéchua | guaraní',
    near: 'traducir | traducción | traducciones | traduzir | tradução | traduções | translate | translating | translation | translations',
    cues: 'comunidad* | comunidade* | communit* | contribu* | document* | docs | idioma* | lengua* | lingua* | language* | espanol | portugues | spanish | portuguese',
  }),
  practice('documentation', {
    es: 'Documentación',
    en: 'Documentation',
    pt: 'Documentação',
    sure: 'docs as code | technical writing | technical writer | technical writers | documentación técnica | documentación como código | escritura técnica | redacción técnica | documentação técnica | documentação como código | escrita técnica | technical documentation | good documentation | buena documentación | boa documentação | writing documentation | escribir documentación | escrever documentação',
  }),
]
