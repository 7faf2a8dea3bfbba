const words: readonly (readonly [RegExp, string])[] = [
  [
    /Service Mesh|Service Proxy|API Gateway|Remote Procedure/,
    'mesh malla malha proxy sidecar* ingress gateway* mtls grpc trafico traffic trafego',
  ],
  [
    /Observability|Optimization|Feature Flag/,
    'metric* trac* traz* rastre* log logs observab* telemetr* monitor* dashboard* alert*',
  ],
  [
    /Continuous Integration/,
    'gitops pipeline* ci cd deploy* desplieg* implanta* entrega* delivery release*',
  ],
  [
    /Container Registry/,
    'registr* image* imagen* imagens oci contener* conteiner* container* artifact* artefact*',
  ],
  [/Container Runtime/, 'runtime container* contener* conteiner* oci kernel sandbox* vm vms'],
  [
    /Storage/,
    'storage almacenamiento armazenamento volume* volumen* csi backup* respaldo* snapshot*',
  ],
  [/Network/, 'network* cni pod pods ebpf ip'],
  [
    /Security|Key Management/,
    'secur* segur* secret* polic* polit* vulnerab* identit* identid* firma* sign*',
  ],
  [/Chaos/, 'chaos caos resilien* experiment*'],
  [/Database|Streaming/, 'database* sql stream* event* kafka datos dados messag* mensaj* mensag*'],
  [/Scheduling/, 'schedul* orchestrat* orquest* cluster* workload* carga* batch'],
  [/Automation/, 'automat* provision* yaml config* iac'],
  [
    /Application Definition/,
    'build builds building package* paquete* deploy* desplieg* manifest* yaml operator*',
  ],
  [
    /Framework|Inference|Serverless|Platform/,
    'inferenc* model* serverless platform* plataform* gpu',
  ],
  [/Certified Kubernetes/, 'distribu* install* node* nodo*'],
]

/** Words that go with the projects of a subcategory of the landscape, folded. */
export const cuesOfSubcategory = (subcategory: string): readonly string[] =>
  words.flatMap(([matches, list]) => (matches.test(subcategory) ? list.split(' ') : []))
