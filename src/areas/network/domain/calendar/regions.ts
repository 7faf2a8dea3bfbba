/** Parts of the world that people plan for, by the countries in them (UN M49, with Mexico in Latin America). */
const codes = {
  'latin-america':
    'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE BZ GY SR GF JM TT BB BS',
  'central-america': 'BZ CR GT HN NI PA SV',
  caribbean: 'CU DO HT JM PR TT BB BS AG DM GD KN LC VC AW KY GP MQ CW',
  andean: 'BO CL CO EC PE VE',
  'south-america': 'AR BO BR CL CO EC GY PE PY SR UY VE GF',
  'north-america': 'CA US MX',
  iberia: 'ES PT AD',
  europe:
    'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  asia: 'AE AF BD BH BN BT CN HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  oceania: 'AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS',
} as const

export type Region = keyof typeof codes

export const regions = Object.keys(codes) as readonly Region[]

export const isRegion = (value: string): value is Region => Object.hasOwn(codes, value)

/** The countries of a region, ISO 3166. */
export const countriesOf = (region: Region): readonly string[] => codes[region].split(' ')
