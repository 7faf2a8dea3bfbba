import { project } from './theme.ts'
import type { Family, ProjectWords, Theme } from './theme.ts'

/** Names that need nothing said about them: `Name = other spelling = another`, one project after the other. */
const plain = (family: Family, list: string): readonly Theme[] =>
  list.split('|').map((entry) => {
    const [name = '', ...sure] = entry.split('=').map((part) => part.trim())
    return project(name, family, { sure: sure.join('|') })
  })

const careful = (family: Family, all: Readonly<Record<string, ProjectWords>>): readonly Theme[] =>
  Object.entries(all).map(([name, words]) => project(name, family, words))

/** Projects outside the two foundations that talks at community events name. */
export const otherProjects: readonly Theme[] = [
  ...plain(
    'cloud-native',
    'Docker = dockerfile = docker compose = docker swarm | Karpenter | MicroK8s = micro k8s | minikube = mini kube | k3d | OKD | Weave Net | Kustomize | Sigstore = cosign = fulcio = rekor | SLSA | Trivy | Grype | Syft | Traefik | HAProxy | NGINX = ingress-nginx | Kueue | Cluster API = capi provider = clusterapi | Gateway API | DRANET | Kubespray | kOps | Talos Linux = talosctl = talos | Kubecost | Skaffold | Devtron | Testkube | k9s | OpenFaaS = open faas | Coroot | VictoriaMetrics = victoria metrics | Apache APISIX = apisix | gVisor | Firecracker microVM = firecracker | Cluster Autoscaler | Open Container Initiative | NVIDIA GPU Operator = gpu operator | vCluster | Kamaji | Zarf | Kubeapps',
  ),
  ...careful('cloud-native', {
    Calico: { certainty: 'name', sure: 'project calico', against: 'cat | cats' },
    Rancher: {
      certainty: 'close',
      sure: 'rancher desktop | rancher manager | rke2',
      cues: 'rke | longhorn | fleet | cluster* | manage* | gestion* | k3s',
      against: 'cattle | ranch | suse',
    },
    Gardener: {
      certainty: 'context',
      cues: 'sap | clusters | kubernetes',
      against: 'garden | plants',
    },
    GUAC: { certainty: 'exact' },
    kro: { certainty: 'exact' },
    kind: {
      certainty: 'close',
      sure: 'kubernetes in docker | kind cluster | clúster kind | cluster kind | usaremos kind',
      cues: 'minikube | k3s | k3d | microk8s | docker | cluster* | kubernetes | k8s | local',
      against:
        'of | one | any | some | this | that | what | every | be | very | so | to | each | another',
    },
    Loki: {
      certainty: 'context',
      sure: 'grafana loki | lokistack',
      cues: 'log | logs | grafana | promtail | tempo | mimir | prometheus | registros',
      against: 'thor | marvel | odin | norse',
    },
    Tempo: {
      certainty: 'close',
      sure: 'grafana tempo',
      cues: 'grafana | loki | mimir | traces | trazas | jaeger | otel',
      against: 'muito | pouco | mesmo | al | real',
    },
    Mimir: { certainty: 'name', sure: 'grafana mimir', against: 'norse | odin' },
    Consul: {
      certainty: 'context',
      sure: 'hashicorp consul',
      cues: 'discovery | mesh | vault | nomad | hashicorp | descubrimiento | envoy',
      against: 'honorary | embassy | embajada',
    },
    Nomad: {
      certainty: 'context',
      sure: 'hashicorp nomad',
      cues: 'hashicorp | consul | vault | orchestrat* | orquest* | scheduler',
      against: 'digital | nomads',
    },
    Vault: {
      certainty: 'context',
      sure: 'hashicorp vault | openbao',
      cues: 'secret* | hashicorp | consul | encrypt* | cifra* | kubernetes',
      against: 'bank | data | pole',
    },
    Kong: {
      certainty: 'context',
      sure: 'kong gateway | kong ingress',
      cues: 'gateway | api | apis | ingress | plugin*',
      against: 'king | hong | donkey',
    },
  }),
  ...plain(
    'operations',
    'Terraform | Ansible | Pulumi | Jenkins | Grafana = grafana alloy | Elasticsearch = elastic search = elk stack | OpenSearch = open search | Kibana | Zabbix | Nagios | Icinga | Proxmox VE = proxmox | oVirt | Xen Project = xen hypervisor = xcp-ng | QEMU | libvirt | KVM | Open vSwitch = openvswitch = ovs | Open Virtual Network = ovn | Apache CloudStack = cloudstack | OpenNebula = open nebula | FreeBSD | Debian | Ubuntu | AlmaLinux | Rocky Linux | openSUSE = open suse | NixOS = nixpkgs | systemd | FRRouting | WireGuard | OpenSSL | OpenSSH | Nmap | Wireshark | Wazuh | Suricata | Gerrit | Gitea | Forgejo | GitLab CI | Asterisk PBX | ONAP | OpenDaylight | k6 | MinIO | GlusterFS | OpenZFS = zfs | Semgrep | SonarQube | OpenSSF = openssf scorecard | CycloneDX | SPDX | OWASP ZAP | Netbox | OpenWrt | LibreQoS',
  ),
  ...careful('operations', {
    Playwright: { certainty: 'name', against: 'theatre | shakespeare' },
    Selenium: { certainty: 'name', against: 'mineral' },
    Vagrant: { certainty: 'name' },
    Fedora: { certainty: 'name', against: 'hat' },
    'gh-ost': { certainty: 'exact' },
    Linux: { sure: 'linux kernel | gnu linux | kernel de linux' },
    Salt: { certainty: 'close', sure: 'saltstack', cues: 'ansible | puppet | minion*' },
    Puppet: {
      certainty: 'context',
      cues: 'ansible | chef | manifest* | config*',
      against: 'show | theatre | teatro',
    },
  }),
  ...plain(
    'data',
    'PostgreSQL = postgres = postgis = pgvector | MySQL | MariaDB | MongoDB | Redis | Valkey | Apache Kafka = kafka | Apache Spark = pyspark = apache spark | Apache Airflow = airflow | Apache Flink = flink | Apache Iceberg | ClickHouse | DuckDB | CockroachDB = cockroach db | YugabyteDB | SQLite | Neo4j | RabbitMQ = rabbit mq | Apache Pulsar | Trino | dbt-core | Debezium | Metabase | Apache Superset | JupyterHub = jupyter hub | Jupyter = jupyter notebook = jupyterlab | QGIS | OpenStreetMap = open street map | CrateDB | TimescaleDB | InfluxDB | Liquibase',
  ),
  ...careful('data', {
    'Apache Cassandra': {
      near: 'cassandra',
      cues: 'database* | datos | dados | nosql | cluster* | kafka',
    },
  }),
  ...plain(
    'ai',
    'PyTorch | TensorFlow | vLLM | Ollama | LangChain | LangGraph | Hugging Face = huggingface | MLflow = ml flow | scikit-learn = sklearn | llama.cpp | KubeRay | Model Context Protocol | Keras | ONNX | OpenCV | Stable Diffusion | LlamaIndex | Milvus | Qdrant | Weaviate | Feast Feature Store | LocalAI = local ai server | SGLang | Open WebUI | DeepSeek | RamaLama | InstructLab',
  ),
  ...careful('ai', {
    Ray: {
      certainty: 'close',
      sure: 'ray serve | ray cluster | ray.io',
      cues: 'pytorch | training | entrenamiento | treinamento | serve | kuberay | distributed',
      against: 'x | sun | charles',
    },
    Llama: {
      certainty: 'close',
      sure: 'llama 2 | llama 3 | llama 4',
      cues: 'llm | llms | meta | ollama | vllm | mistral | model*',
      against: 'se | alpaca | andes | animal',
    },
  }),
  ...plain(
    'open',
    'Node.js = nodejs = node js | Python | Django | FastAPI | Golang = go lang | Java | Kotlin | Quarkus | Spring Boot = springboot | Micronaut | JReleaser | TypeScript | JavaScript | Vue.js = vuejs | Deno | PHP | Laravel | Drupal | WordPress | Ruby on Rails | Moodle | LibreOffice | Nextcloud = next cloud | Mastodon | Matrix Protocol | Jitsi = jitsi meet | Wikipedia | Wikimedia | Wikidata | Mozilla Firefox = firefox | GNOME | KDE Plasma = kde | Blender | Godot Engine = godot | Arduino | Raspberry Pi | Home Assistant | RISC-V | GrimoireLab | CHAOSS | Decidim | Odoo | ERPNext | DHIS2 | OpenMRS | Weblate | GNU Health | SugarLabs = sugar labs | Hyperledger | ROS 2 = ros2 | Apache Maven | Gradle | Git | Open edX | OpenChain | Penpot | Inkscape | GIMP | Krita',
  ),
  ...careful('open', {
    React: {
      certainty: 'context',
      sure: 'reactjs | react.js | react native',
      cues: 'javascript | typescript | frontend | component* | next.js | vue | hooks',
      against: 'to | how',
    },
    Angular: {
      certainty: 'context',
      cues: 'javascript | typescript | frontend | react | vue',
      against: 'piedra | pedra | momentum',
    },
    Flutter: { certainty: 'name' },
    Rust: {
      certainty: 'context',
      sure: 'rustlang | rust lang',
      cues: 'cargo | memory | memoria | ownership | wasm | golang | python | linguagem | lenguaje | language | kernel | crate* | programming | programa* | async',
      against: 'belt | metal | oxido | steel',
    },
    Go: {
      certainty: 'close',
      cues: 'golang | goroutine* | rust | python | microservices | microservicios | gopher*',
      against: 'to | let | ready | here | home | the | live | we | you | way | on | further',
    },
  }),
]
