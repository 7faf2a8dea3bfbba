// Countries and cities where the communities of the network meet, as Spanish, English and Portuguese write them. The
// first name of a line stands for all of them when places are compared. `~` marks those that are also people's names or
// plain words: they count only after a preposition or a comma.
export const countries = `MX México|Mexico
GT Guatemala
SV El Salvador
HN Honduras
NI Nicaragua
CR Costa Rica
PA Panamá|Panama
CO Colombia|Colômbia
VE Venezuela
EC Ecuador|Equador
PE Perú|Peru
BO Bolivia|Bolívia
CL Chile
AR Argentina
UY Uruguay|Uruguai
PY Paraguay|Paraguai
BR Brasil|Brazil
CU Cuba
DO República Dominicana|Dominican Republic
PR Puerto Rico|Porto Rico
US United States|Estados Unidos|USA
CA Canada|Canadá
ES España|Spain|Espanha
PT Portugal
DE Germany|Alemania|Alemanha
FR France|Francia|França
GB United Kingdom|Reino Unido
NL Netherlands|Países Bajos|Holanda
IN India|Índia
CN China
JP Japan|Japón|Japão`

export const cities = `MX Ciudad de México|Mexico City|Cidade do México|CDMX
MX Guadalajara
MX Monterrey
MX ~Mérida
MX Puebla
MX Querétaro
MX Tijuana
MX Cancún
MX Zapopan
MX Aguascalientes
MX Oaxaca
MX Morelia
MX Toluca
MX Saltillo
MX Hermosillo
MX Chihuahua
MX Culiacán
MX Xalapa
MX Pachuca
MX San Luis Potosí
MX Colima
MX ~León
GT Ciudad de Guatemala|Guatemala City
GT Quetzaltenango
SV San Salvador
HN Tegucigalpa
HN San Pedro Sula
NI Managua
CR San José de Costa Rica
CR ~San José
CR ~Heredia
PA Ciudad de Panamá|Panama City
CO Bogotá
CO Medellín
CO ~Cali
CO Barranquilla
CO ~Cartagena
CO Bucaramanga
CO Pereira
CO Manizales
CO Popayán
CO Cúcuta
CO Ibagué
CO Santa Marta
CO ~Pasto
VE Caracas
VE Maracaibo
EC Quito
EC Guayaquil
EC ~Cuenca
EC ~Loja
EC ~Ambato
PE Lima
PE Arequipa
PE Cusco
PE ~Trujillo
BO La Paz
BO Santa Cruz de la Sierra
BO Cochabamba
BO ~Sucre
CL Santiago de Chile
CL ~Santiago
CL Valparaíso
CL ~Concepción
CL Viña del Mar
CL Temuco
AR Buenos Aires
AR ~Córdoba
AR ~Mendoza
AR La Plata
AR ~Rosario
AR Mar del Plata
AR Tucumán
UY Montevideo
PY Asunción|Assunção
BR São Paulo
BR Rio de Janeiro|Río de Janeiro
BR Florianópolis
BR Belo Horizonte
BR Curitiba
BR Porto Alegre
BR Recife
BR Brasília
BR Foz do Iguaçu
BR ~Salvador
BR ~Fortaleza
BR Campinas
BR Joinville
BR ~Natal
BR Goiânia
BR Manaus
BR ~Belém
BR ~Vitória
BR João Pessoa
BR Maceió
BR Uberlândia
BR Londrina
BR Blumenau
BR São Carlos
BR Ribeirão Preto
CU La Habana|Havana
DO Santo Domingo
PR San Juan
US Pasadena
US Chicago
US Atlanta
US Salt Lake City
US Detroit
US Los Angeles
US San Diego
US San Francisco
US ~San Jose
US Seattle
US Denver
US ~Austin
US Miami
US New York|Nueva York|Nova York
US Boston
US Bloomington
US Indianapolis
US Las Vegas
US ~Dallas
US ~Houston
CA Vancouver
CA Toronto
CA Montreal
ES Madrid
ES Barcelona
ES ~Valencia
ES ~Sevilla
ES Málaga
ES Bilbao
PT Lisboa|Lisbon
PT ~Porto
DE Berlin|Berlín|Berlim
DE Hamburg|Hamburgo
DE Munich|Múnich|Munique
FR Paris|París
GB London|Londres
IE Dublin|Dublín|Dublim
NL Amsterdam|Ámsterdam
BE Brussels|Bruselas|Bruxelas
AT Vienna|Viena
CH Geneva|Ginebra|Genebra
IT Milan|Milán|Milão
CZ Prague|Praga
DK Copenhagen|Copenhague
SE Stockholm|Estocolmo
IN Hyderabad
IN Bengaluru|Bangalore
CN Hong Kong
CN Shanghai
KR Seoul|Seúl|Seul
SG Singapore|Singapur|Singapura
JP Tokyo|Tokio|Tóquio`
