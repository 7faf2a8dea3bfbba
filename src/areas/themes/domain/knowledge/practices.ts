import { practice } from './theme.ts'
import type { Theme } from './theme.ts'

/** How software is built and run: practices with their words in Spanish, English and Portuguese. */
export const engineeringPractices: readonly Theme[] = [
  practice('platform-engineering', {
    es: 'Ingeniería de plataformas',
    en: 'Platform engineering',
    pt: 'Engenharia de plataforma',
    sure: 'platform engineering | platform engineer | platform team | ingeniería de plataforma | ingeniería de plataformas | ingeniero de plataforma | equipo de plataforma | equipos de plataforma | engenharia de plataforma | engenharia de plataformas | time de plataforma | times de plataforma | equipe de plataforma | internal developer platform | internal development platform | internal developer portal | developer portal | platform as a product | plataforma como producto | plataforma como produto | plataforma interna de desarrollo | plataformas internas de desarrollo | plataforma interna de desenvolvimento | plataforma interna para desarrolladores | plataforma de desarrollo interna | portal de desarrolladores | portal do desenvolvedor | golden path | golden paths | paved road | paved path | camino dorado | caminos dorados | caminho dourado | caminhos dourados | caminho pavimentado',
    exact: 'IDP | IDPs',
  }),
  practice('developer-experience', {
    es: 'Experiencia de desarrollo',
    en: 'Developer experience',
    pt: 'Experiência de desenvolvimento',
    sure: 'developer experience | dev experience | devex | developer productivity | experiencia de desarrollo | experiencia del desarrollador | experiencia de desarrollador | experiencia de las personas que desarrollan | experiência do desenvolvedor | experiência de desenvolvimento | experiência de quem desenvolve | inner loop | inner dev loop',
  }),
  practice('devops', {
    es: 'DevOps',
    en: 'DevOps',
    pt: 'DevOps',
    sure: 'devops | dev ops | nodevops | dora metrics | métricas dora',
  }),
  practice('devsecops', {
    es: 'DevSecOps',
    en: 'DevSecOps',
    pt: 'DevSecOps',
    sure: 'devsecops | dev sec ops | secdevops | shift left security | shift-left | seguridad desde el inicio | seguridad en el pipeline | segurança no pipeline | security in the pipeline',
  }),
  practice('gitops', { es: 'GitOps', en: 'GitOps', pt: 'GitOps', sure: 'gitops | git ops' }),
  practice('ci-cd', {
    es: 'Integración y entrega continuas',
    en: 'Continuous integration and delivery',
    pt: 'Integração e entrega contínuas',
    sure: 'ci cd | cicd | ci y cd | ci e cd | ci and cd | continuous integration | continuous delivery | continuous deployment | integración continua | entrega continua | despliegue continuo | integração contínua | entrega contínua | implantação contínua | progressive delivery | canary release | canary releases | entrega progresiva | entrega progressiva | build pipeline | deployment pipeline | pipeline de despliegue | pipeline de deploy | pipelines de despliegue',
  }),
  practice('infrastructure-as-code', {
    es: 'Infraestructura como código',
    en: 'Infrastructure as code',
    pt: 'Infraestrutura como código',
    sure: 'infrastructure as code | infraestructura como código | infraestrutura como código | configuration as code | everything as code | configuración como código | configuração como código',
    exact: 'IaC',
  }),
  practice('sre', {
    es: 'Ingeniería de confiabilidad (SRE)',
    en: 'Site reliability engineering',
    pt: 'Engenharia de confiabilidade (SRE)',
    sure: 'sre | site reliability | site reliability engineering | site reliability engineer | ingeniería de confiabilidad | ingeniería de fiabilidad | engenharia de confiabilidade | error budget | presupuesto de error | presupuestos de error | presupuesto de errores | orçamento de erro | orçamentos de erro | service level objective | service level objectives',
    exact: 'SLO | SLOs | SLI | SLIs',
  }),
  practice('incident-response', {
    es: 'Respuesta a incidentes',
    en: 'Incident response',
    pt: 'Resposta a incidentes',
    sure: 'incident response | incident management | post mortem | postmortem | blameless | on call | oncall | respuesta a incidentes | gestión de incidentes | gestão de incidentes | resposta a incidentes | sin culpa | sem culpa | pager duty | guardia de madrugada | plantão | plantões | retrospectiva de incidentes',
  }),
  practice('observability', {
    es: 'Observabilidad',
    en: 'Observability',
    pt: 'Observabilidade',
    sure: 'observability | observable | observabilidad | observabilidade | o11y | distributed tracing | traza distribuida | trazas distribuidas | trazabilidad distribuida | trazado distribuido | rastreo distribuido | rastreamento distribuído | tracing distribuído | monitoring and alerting | continuous profiling | monitorización de clústeres | monitoreo de clústeres',
  }),
  practice('chaos-engineering', {
    es: 'Ingeniería del caos',
    en: 'Chaos engineering',
    pt: 'Engenharia do caos',
    sure: 'chaos engineering | chaos testing | chaos experiment | chaos experiments | ingeniería del caos | ingeniería de caos | engenharia do caos | engenharia de caos | experimentos de caos | game day de caos | chaos day',
  }),
  practice('finops', {
    es: 'FinOps',
    en: 'FinOps',
    pt: 'FinOps',
    sure: 'finops | fin ops | cloud cost | cloud costs | cloud spend | cloud spending | cloud bill | cost efficiency | cost optimization | cost optimisation | cost visibility | rightsizing | right sizing | costos de la nube | costo de la nube | costes de la nube | costos de nube | costos en la nube | factura de la nube | cuenta de la nube | optimización de costos | optimización de costes | eficiencia de costos | otimização de custos | custo da nuvem | custos da nuvem | custos de nuvem | custos em nuvem | conta da nuvem | fatura da nuvem',
  }),
  practice('green-software', {
    es: 'Software verde',
    en: 'Green software',
    pt: 'Software verde',
    sure: 'green software | green computing | green it | green coding | sustainable software | sustainable computing | environmental sustainability | carbon footprint | carbon aware | carbon emissions | software verde | software sostenible | computación verde | computación sostenible | huella de carbono | infraestructura ecológica | impacto ambiental | sostenibilidad ambiental | computação verde | computação sustentável | software sustentável | pegada de carbono | emissões de carbono | sustentabilidade ambiental | consumo energético | energy consumption | consumo de energía | eficiencia energética | eficiência energética | energy efficiency',
  }),
  practice('microservices', {
    es: 'Microservicios',
    en: 'Microservices',
    pt: 'Microsserviços',
    sure: 'microservices | microservice | microservicio | microservicios | microsserviço | microsserviços | microserviço | microserviços | micro services | event driven architecture | arquitectura orientada a eventos | arquitectura dirigida por eventos | arquitetura orientada a eventos',
  }),
  practice('serverless', {
    es: 'Sin servidor (serverless)',
    en: 'Serverless',
    pt: 'Sem servidor (serverless)',
    sure: 'serverless | server less | faas | function as a service | functions as a service | funciones sin servidor | funciones como servicio | cómputo sin servidor | computación sin servidor | funções sem servidor | funções como serviço | computação sem servidor | arquitectura sin servidor | arquitetura sem servidor | arquitecturas sin servidor',
  }),
  practice('service-mesh', {
    es: 'Malla de servicios',
    en: 'Service mesh',
    pt: 'Malha de serviços',
    sure: 'service mesh | service meshes | servicemesh | malla de servicio | malla de servicios | mallas de servicios | malha de serviço | malha de serviços | malhas de serviço | sidecarless | ambient mesh',
  }),
  practice('webassembly', {
    es: 'WebAssembly',
    en: 'WebAssembly',
    pt: 'WebAssembly',
    sure: 'webassembly | web assembly | wasm | wasi',
  }),
  practice('ebpf', {
    es: 'eBPF',
    en: 'eBPF',
    pt: 'eBPF',
    sure: 'ebpf | bpftrace | extended berkeley packet filter',
  }),
  practice('autoscaling', {
    es: 'Escalado automático',
    en: 'Autoscaling',
    pt: 'Escalonamento automático',
    sure: 'autoscaling | autoscaler | auto scaling | autoescalado | auto escalado | escalado automático | autoescalamiento | escalamiento automático | autoescalamento | autoescala | escalonamento automático | escalabilidade automática | scale to zero | horizontal pod autoscaler',
  }),
  practice('multi-cluster', {
    es: 'Varios clústeres',
    en: 'Multi-cluster',
    pt: 'Vários clusters',
    sure: 'multi cluster | multicluster | multi clúster | multiclúster | cluster fleet | fleet of clusters | flota de clústeres | frota de clusters | varios clústeres | vários clusters | federated clusters | multi tenancy | multitenancy | multi tenant | multitenant | multiinquilino | multi inquilino',
  }),
  practice('testing', {
    es: 'Pruebas',
    en: 'Testing',
    pt: 'Testes',
    sure: 'load testing | unit testing | integration testing | contract testing | test automation | automated testing | end to end testing | pruebas de carga | pruebas automatizadas | pruebas automáticas | pruebas unitarias | pruebas de integración | pruebas de contrato | testes automatizados | testes de carga | testes unitários | testes de integração | testes de contrato',
  }),
  practice('storage', {
    es: 'Almacenamiento',
    en: 'Storage',
    pt: 'Armazenamento',
    sure: 'storage | almacenamiento | armazenamento | object store | persistent volume | persistent volumes | volumen persistente | volúmenes persistentes | volume persistente | volumes persistentes',
  }),
  practice('disaster-recovery', {
    es: 'Respaldo y recuperación',
    en: 'Backup and recovery',
    pt: 'Backup e recuperação',
    sure: 'disaster recovery | backup and restore | backup and recovery | recuperación ante desastres | recuperación de desastres | recuperação de desastres | respaldo y restauración | copias de seguridad | copia de seguridad | respaldos | cópia de segurança | cópias de segurança | backup | backups | plan de contingencia',
  }),
  practice('databases', {
    es: 'Bases de datos',
    en: 'Databases',
    pt: 'Bancos de dados',
    sure: 'database engineering | database administration | relational databases | bases de datos distribuidas | base de datos distribuida | banco de dados distribuído | bancos de dados distribuídos | distributed database | distributed databases | distributed sql | vector database | vector databases | base de datos vectorial | bases de datos vectoriales | banco de dados vetorial | bancos de dados vetoriais',
  }),
  practice('data-on-kubernetes', {
    es: 'Datos en Kubernetes',
    en: 'Data on Kubernetes',
    pt: 'Dados no Kubernetes',
    sure: 'data on kubernetes | dok | data on k8s | databases on kubernetes | database on kubernetes | postgres on kubernetes | postgresql on kubernetes | postgres on k8s | mysql on kubernetes | kafka on kubernetes | stateful workloads | stateful workload | stateful applications | cargas con estado | cargas de trabajo con estado | aplicaciones con estado | cargas com estado | aplicações com estado | datos en kubernetes | bases de datos en kubernetes | base de datos en kubernetes | postgresql en kubernetes | postgres en kubernetes | dados no kubernetes | bancos de dados no kubernetes | banco de dados no kubernetes | postgresql no kubernetes | postgres no kubernetes | dados em kubernetes',
  }),
]
