import { fold } from '../../shared/fold-tokens.ts'
import { stemWord } from './stem-word.ts'

// Words of conference texts that the three languages do not share by origin: es/en/pt, forms of one language with a comma.
const rows = `
  desarrollador,desarrolladora,programador/developer,programmer/desenvolvedor,desenvolvedora,dev
  infraestructura/infrastructure/infraestrutura
  plataforma/platform/plataforma
  calidad/quality/qualidade
  desarrollo,desarrollar/development,develop/desenvolvimento,desenvolver
  nube,nubes/cloud,clouds/nuvem,nuvens
  equipo,equipos/team,teams/equipe,equipes,time,times
  datos/data/dados
  herramienta/tool,tooling/ferramenta
  despliegue,desplegar,desplegamos/deployment,deploy,deployed/implantação,implantar,implantamos
  rendimiento/performance/desempenho
  seguridad,seguro/security,secure/segurança,seguro
  costo,coste/cost/custo
  falla,fallo,fallas/failure,fail,outage/falha
  error/bug,mistake/erro
  red,redes/network,networking/rede
  archivo,fichero/file/arquivo
  llave,clave/key/chave
  empresa,compañía/company,business,enterprise/empresa
  aprendizaje/learning/aprendizado,aprendizagem
  prueba,pruebas,probar/test,testing,tests/teste,testar
  código/code,coding/código
  software/software/software
  servidor/server/servidor
  usuario/user/usuário
  cliente/customer,client/cliente
  contenedor/container/contêiner,container
  clúster/cluster/cluster
  crecer,crecimiento/grow,growth/crescer,crescimento
  mejorar,mejora/improve,improvement/melhorar,melhoria
  reducir,reducción,bajar/reduce,reduction,lower/reduzir,redução
  ahorrar,ahorro/save,savings/economizar,economia
  dinero/money/dinheiro
  éxito/success/sucesso
  fracaso/failure/fracasso
  miedo/fear/medo
  camino/path,road/caminho
  puente/bridge/ponte
  capa,capas/layer/camada
  llamada/call/chamada
  cola,colas/queue/fila
  mensaje/message/mensagem
  búsqueda,buscar/search/busca,buscar
  cambio,cambiar/change/mudança,mudar
  construir,construcción/build,building/construir,construção
  correr,ejecutar/run,running/rodar,executar
  escribir/write,writing/escrever
  leer,lectura/read,reading/ler,leitura
  entender/understand,understanding/entender
  enseñar,enseñanza/teach,teaching/ensinar,ensino
  escuela/school/escola
  universidad/university/universidade
  gobierno/government/governo
  salud/health/saúde
  banco/bank/banco
  mujeres,mujer/women,woman/mulheres,mulher
  gente,personas/people/pessoas,gente
  comunidad/community/comunidade
  semana/week/semana
  mes,meses/month/mês,meses
  año,años/year/ano,anos
  día,días/day/dia,dias
  hora,horas/hour/hora,horas
  minuto/minute/minuto
  segundo/second/segundo
  noche/night/noite
  madrugada/dawn/madrugada
  guardia/call/plantão
  mundo/world/mundo
  ciudad/city/cidade
  casa/home,house/casa
  vida/life/vida
  lección,lecciones/lesson,lessons/lição,lições
  cuenta/account/conta
  tamaño/size/tamanho
  pequeño/small/pequeno
  grande/big,large/grande
  rápido/fast,quick/rápido
  lento/slow/lento
  libre,libres/free/livre,livres
  abierto/open/aberto
  borde/edge/borda
  almacenamiento/storage/armazenamento
  caché/cache/cache
  copia,respaldo/backup/cópia
  cero/zero/zero
  ruido/noise/ruído
  alerta/alert/alerta
  tablero/dashboard/painel
  traza/trace/rastro
  registro/log/registro
  umbral/threshold/limiar
  dominio/domain/domínio
  límite/limit/limite
  fuente/source/fonte
  cadena/chain/cadeia
  suministro/supply/suprimento
  árbol/tree/árvore
  juego/game/jogo
  lenguaje,lengua/language/linguagem,língua
  modelo/model/modelo
  pregunta/question/pergunta
  respuesta/answer,response/resposta
  trabajo,trabajar/work,job/trabalho,trabalhar
  proyecto/project/projeto
  puesta/rollout/lançamento
  incidente/incident/incidente
  postmortem/postmortem/postmortem`

const byWord = new Map<string, string>()
for (const row of rows.split('\n')) {
  const words = row
    .trim()
    .split(/[/,]/)
    .filter((word) => word !== '')
  const [, english] = row.trim().split('/')
  const name = english?.split(',')[0]
  if (!name) continue
  for (const word of words) {
    const folded = fold(word)
    if (!byWord.has(folded)) byWord.set(folded, `=${name}`)
    const stem = stemWord(folded)
    if (stem.length > 3 && !byWord.has(`~${stem}`)) byWord.set(`~${stem}`, `=${name}`)
  }
}

/** What a folded word counts as: the same for words that mean the same in the three languages, else its stem. */
export function sameWord(folded: string): string {
  const stem = stemWord(folded)
  return byWord.get(folded) ?? byWord.get(`~${stem}`) ?? stem
}
