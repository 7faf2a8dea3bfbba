import type { ProjectWords } from './theme.ts'

/**
 * What the names of CNCF projects do not say by themselves: other spellings, and names that are ordinary words or people's names,
 * with the words that speak for the project or against it. A project that is not here is named by its name alone.
 */
export const cncfWordsToKepler: Readonly<Record<string, ProjectWords>> = {
  Argo: {
    certainty: 'context',
    sure: 'argocd | argo cd | argo-cd | argo workflows | argo rollouts | argo events | argoproj | argo image updater',
    cues: 'gitops | rollouts | workflow* | applicationset*',
    against:
      'jason | jasao | mit* | myth* | velero | nave | barco | ship | argonaut* | film | pelicula | affleck',
  },
  Armada: {
    certainty: 'close',
    cues: 'batch | scheduler | scheduling | cncf | multi',
    against: 'naval | navy | fuerza* | forca* | mexico | espanola | brasil | marina',
  },
  Atlantis: {
    certainty: 'close',
    cues: 'terraform | opentofu | pull | cncf | iac',
    against: 'lost | perdida | mit* | myth* | hotel | resort',
  },
  Backstage: {
    certainty: 'context',
    sure: 'spotify backstage | backstage.io | backstage plugin | backstage plugins | backstage portal',
    cues: 'portal* | platform* | plataform* | developer* | desarroll* | desenvolv* | plugin* | catalog* | template* | plantilla* | idp | idps | crossplane | golden | spotify',
    against:
      'festival | concert* | tour | gathered | reunieron | bastidores | the pass | pases | acreditac*',
  },
  BFE: { certainty: 'close', cues: 'load | balanc* | baidu | cncf' },
  Brigade: {
    certainty: 'close',
    cues: 'event* | script* | pipeline* | cncf',
    against: 'fire | bomber* | brigadista*',
  },
  Buildpacks: { sure: 'cloud native buildpacks | buildpack', certainty: 'sure' },
  'Cadence Workflow': {
    near: 'cadence',
    cues: 'workflow* | uber | temporal | orchestrat* | orquesta*',
    against: 'release | lanzamiento* | music',
  },
  Capsule: {
    certainty: 'close',
    cues: 'tenant* | tenancy | multitenan* | multitenancy | namespace* | cncf | clastix',
    against: 'hotel | coffee | cafe | time | tiempo',
  },
  Carina: { certainty: 'close', cues: 'storage | almacenamiento | csi | volume* | cncf' },
  Cartography: { certainty: 'close', cues: 'lyft | neo4j | graph | asset* | cncf' },
  Carvel: {
    certainty: 'context',
    sure: 'ytt | kapp-controller',
    cues: 'ytt | kapp | imgpkg | vendir | yaml',
    against: 'ice | cream',
  },
  'CDK for Kubernetes (CDK8s)': { sure: 'cdk8s' },
  Cedar: {
    certainty: 'close',
    cues: 'opa | openfga | policy | policies | politica* | authoriz* | autoriz* | aws | cncf',
    against: 'wood | tree* | madera | rapids',
  },
  'cert-manager': { sure: 'certmanager' },
  Chaosblade: { sure: 'chaos blade' },
  'Cloud Custodian': { sure: 'c7n' },
  CloudEvents: { sure: 'cloudevent' },
  CloudNativePG: { sure: 'cloud native pg | cnpg' },
  'Container Network Interface (CNI)': { exact: 'CNI | CNIs' },
  Contour: {
    certainty: 'context',
    englishWord: true,
    sure: 'projectcontour | contour ingress',
    cues: 'ingress | envoy | proxy | gateway',
    against: 'map | mapa | line* | curv*',
  },
  Copa: {
    certainty: 'close',
    sure: 'copacetic | project-copacetic',
    cues: 'patch* | parche* | vulnerab* | trivy | cve* | cncf',
    against: 'america | mundo | mundial | vino | futbol | futebol | sudamericana',
  },
  Cortex: {
    certainty: 'context',
    sure: 'cortexproject | cortex metrics',
    cues: 'prometheus | metric* | thanos | mimir | grafana | promql',
    against: 'prefrontal | brain | cerebr* | neur* | visual | arm | xsoar | palo | motor | insect',
  },
  CubeFS: { sure: 'chubaofs' },
  Curve: {
    certainty: 'close',
    cues: 'storage | cncf | block | ceph',
    against: 'learning | aprendizaje | aprendizado | flatten',
  },
  Dex: {
    certainty: 'close',
    sure: 'dexidp',
    cues: 'oidc | oauth | ldap | identity | identidad | identidade | sso | login | keycloak | cncf',
    against: 'defi | crypto | token*',
  },
  Distribution: {
    certainty: 'close',
    sure: 'docker distribution | cncf distribution | distribution/distribution',
    cues: 'cncf',
    against: 'linux | kubernetes',
  },
  Dragonfly: {
    certainty: 'context',
    englishWord: true,
    sure: 'dragonfly p2p | d7y | dragonflyoss',
    cues: 'p2p | image* | imagen* | imagens | registr* | nydus | peer | harbor | contener* | conteiner* | container* | distribu*',
    against: 'insect* | libelula* | libelula | nature | naturaleza | bsd | drone | wings | pond',
  },
  'Emissary-Ingress': {
    sure: 'emissary ingress',
    near: 'emissary',
    cues: 'ingress | gateway | ambassador | envoy',
    against: 'pope | papa',
  },
  Envoy: {
    certainty: 'context',
    englishWord: true,
    sure: 'envoy proxy | envoyproxy | envoy gateway | envoy filter',
    cues: 'proxy | proxies | sidecar* | istio | mesh | xds | grpc | malla | malha | gateway | balanc*',
    against:
      'special | peace | onu | minister* | ministro | refugiados | refugees | diplomat* | ambassador | enviado',
  },
  Eraser: { certainty: 'close', cues: 'image* | imagen* | imagens | node* | cncf' },
  etcd: { sure: 'etcd-io' },
  'external-secrets': { sure: 'external secrets operator | external secret operator' },
  Falco: {
    certainty: 'name',
    cues: 'runtime | ebpf | sysdig | syscall* | alert* | security | seguridad | seguranca | amenaza* | kubernetes',
    against:
      'bird* | ave* | peregrin* | radamel | opera | jugo | jugador | gol | goles | delantero | atacante | museum',
  },
  'Flatcar Container Linux': { sure: 'flatcar | flatcar linux' },
  Fluentd: { sure: 'fluent bit | fluentbit' },
  Fluid: {
    certainty: 'close',
    cues: 'dataset* | cache | alluxio | cncf | juicefs',
    against: 'dynamics | layout | mechanics | design',
  },
  Flux: {
    certainty: 'context',
    englishWord: true,
    sure: 'fluxcd | flux cd | flux v2 | flux2 | weave flux',
    cues: 'gitops | argo | argocd | helm | kustomize | reconcil* | helmrelease | flagger | repositor* | git',
    against:
      'people | magnetic | capacitor | redux | react | architecture | image | images | stable | diffusion | webflux | luminous',
  },
  Fonio: { certainty: 'close', cues: 'cncf | data' },
  HAMi: { certainty: 'exact', near: 'hami', cues: 'gpu | vgpu | device | dispositivo*' },
  Harbor: {
    certainty: 'context',
    englishWord: true,
    sure: 'goharbor | harbor registry | registro harbor | cncf harbor',
    cues: 'registr* | image* | imagen* | imagens | contener* | conteiner* | container* | oci | trivy | docker | replic* | artifact* | artefact* | notary | dragonfly',
    against:
      'pearl | bay | bahia | boat* | ship* | sail* | puerto | porto | bar | hotel | convention | restaurant* | muelle | ferry | view | cena | dinner',
  },
  Headlamp: {
    certainty: 'context',
    englishWord: true,
    cues: 'kubernetes | dashboard | ui | cncf | panel | painel',
    against: 'car | bike | moto | hike | camp* | night',
  },
  Helm: {
    certainty: 'context',
    englishWord: true,
    sure: 'helm chart | helm charts | charts de helm | chart de helm | helmfile | helm 3 | helm 4 | helm install | helm upgrade',
    cues: 'chart* | template* | plantilla* | kustomize | release* | values | manifest* | manifiesto* | yaml | package* | paquete* | pacote* | argocd | gitops | kubectl | deploy* | despleg*',
    against:
      'company | ship | captain | capitan | empresa | barco | timon | leme | deep | matthew | ceo',
  },
  Hexa: { certainty: 'close', cues: 'policy | idql | cncf' },
  'in-toto': { certainty: 'exact', exact: 'In-toto | In-Toto | IN-TOTO' },
  Interlink: { certainty: 'close', cues: 'hpc | slurm | kubelet | cncf' },
  Jaeger: {
    certainty: 'name',
    sure: 'jaegertracing | jaeger tracing',
    cues: 'trac* | traz* | rastre* | span* | opentelemetry | otel | observab* | zipkin | tempo',
    against:
      'rifle | pacific | rim | kaiju | fashion | chuck | coultre | lecoultre | cacador | cazador | hunter',
  },
  Kairos: {
    certainty: 'context',
    cues: 'immutable | inmutable* | imutav* | edge | os | node* | nodo* | k3s',
    against: 'greek | griego | kronos | chronos | cronos | filosof* | philosoph*',
  },
  KAITO: { certainty: 'exact', near: 'kaito', cues: 'model* | gpu | inference | inferencia | aks' },
  KCL: { certainty: 'exact', near: 'kcl', cues: 'config* | language | lenguaje | linguagem' },
  kcp: { certainty: 'exact' },
  Kepler: {
    certainty: 'context',
    sure: 'sustainable-computing kepler',
    cues: 'energ* | power | carbon* | watt* | consumo | emiss* | prometheus | verde | green | potencia | rapl',
    against:
      'telescop* | planet* | nasa | astronom* | johannes | orbit* | law* | ley* | nave | espac* | space | exoplanet*',
  },
}
