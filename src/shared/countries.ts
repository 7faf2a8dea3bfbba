/** The countries of the Americas and the Iberian Peninsula first, since Convite's communities are there; then all others (ISO 3166-1). */
export const nearCountries =
  'AR BO BR CA CL CO CR CU DO EC ES GT HN HT JM MX NI PA PE PR PT PY SV US UY VE'.split(' ')
export const otherCountries =
  'AD AE AF AG AI AL AM AO AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BS BT BW BY BZ CD CF CG CH CI CM CN CV CW CY CZ DE DJ DK DM DZ EE EG ER ET FI FJ FM FR GA GB GD GE GH GI GL GM GN GQ GR GW GY HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MY MZ NA NE NG NL NO NP NR NZ OM PG PH PK PL PS PW QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG UZ VA VC VN VU WS YE ZA ZM ZW'.split(
    ' ',
  )
