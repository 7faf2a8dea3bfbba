import { project } from './theme.ts'
import type { Theme } from './theme.ts'

const home = 'https://www.openstack.org'
// Names of services are ordinary words: other services, OpenStack or what the service is for must stand near.
const service = (name: string, cues: string, against = '', sure = '') =>
  project(name, 'open-infrastructure', {
    certainty: 'context',
    sure,
    cues: `openstack|${cues}`,
    ...(name === 'Ironic' || name === 'Freezer' ? { englishWord: true as const } : {}),
    against,
    home,
  })

/** The projects of the Open Infrastructure Foundation, OpenStack's services among them, and Ceph beside them. */
export const openInfrastructureProjects: readonly Theme[] = [
  project('OpenStack', 'open-infrastructure', {
    exact: 'SLURP',
    sure: 'open-stack | devstack | kolla-ansible | openstack-helm',
    home,
  }),
  service(
    'Nova',
    'comput* | hypervisor* | kvm | libvirt | instanc* | vm | vms | flavor* | maquinas | virtual*',
    'bossa | vila | york | casa | scotia | star | estrela | gaia | versao | fase | onda | ideia | lei | pbs | iguacu',
  ),
  service(
    'Neutron',
    'network* | red | redes | rede | ovn | router* | sdn | octavia',
    'star | estrella | estrela | proton* | physics | fisica | atom*',
  ),
  service(
    'Keystone',
    'identit* | identid* | auth* | token* | sso',
    'pipeline | xl | species | arch | habits | beer | oil',
  ),
  service(
    'Cinder',
    'volume* | volumen* | block | bloque | bloco | storage | almacenamiento | armazenamento',
    'cinderella | fire | ash | block wall',
  ),
  service(
    'Swift',
    'object* | objeto* | s3 | storage | almacenamiento | armazenamento | ceph',
    'taylor | ios | apple | xcode | swiftui | swiftly | bank* | banco* | mobile | iphone | vapor | jonathan | macos',
  ),
  service('Glance', 'image* | imagen* | imagem | imagens', 'first | quick | at a'),
  service(
    'Horizon',
    'dashboard | panel | painel | tablero | skyline',
    'sunset | sol | brasilia | 2030 | europe | europa',
  ),
  service(
    'Ironic',
    'bare | metal | baremetal | provision* | aprovision* | pxe | fisicos | gpu',
    'sounds | twist | joke | alanis | tone',
  ),
  service(
    'Magnum',
    'kubernetes | cluster* | coe | contener* | conteiner* | container*',
    'photo* | helado* | ice | opus | champagne | wine | bottle | caliber | pistol* | calibre',
  ),
  service(
    'Octavia',
    'load | balanc* | lbaas | amphora',
    'skoda | butler | spencer | car | auto | coche | carro',
  ),
  service(
    'Heat',
    'orchestrat* | orquesta* | template* | stack | hot',
    'wave | calor | pump | miami | map | season | summer',
  ),
  service('Trove', 'database* | dbaas | datos | dados', 'treasure'),
  service(
    'Barbican',
    'secret* | key* | certificate* | vault | hsm',
    'london | londres | theatre | centre',
  ),
  service('Designate', 'dns | zone* | bind', 'person | team'),
  service(
    'Manila',
    'share* | file | nfs | cephfs | archivos | arquivos',
    'philippines | filipinas | city | folder | envelope | papel',
  ),
  service('Sahara', 'hadoop | spark', 'desert* | desierto | africa | dust'),
  service('Zaqar', 'messag* | queue*'),
  service(
    'Mistral',
    'workflow* | heat | tacker',
    'ai | ia | llm | model* | gpt | llama | wind | viento | ollama | gabriela',
  ),
  service('Masakari', 'ha | failover | instance*'),
  service(
    'Freezer',
    'backup* | respald* | restor* | ptl | dpl | restaur*',
    'fridge | food | meat | ice | comida | nevera',
  ),
  service('Watcher', 'optimiz* | optimis*', 'bird | witcher | night'),
  service('Blazar', 'reserv*'),
  service('Cyborg', 'accelerator* | aceleradores | gpu* | fpga', 'robot | film | terminator'),
  service('Tacker', 'nfv | vnf* | mano | etsi'),
  service('Placement', 'nova | allocation | inventor*', 'job | student | ad | product'),
  service('Skyline', 'dashboard | horizon | console', 'city | nyc | buildings'),
  service('Kolla', 'ansible | deploy* | container* | despleg*'),
  service('Murano', 'catalog* | application', 'glass | venice | vidrio'),
  service('CloudKitty', 'rating | billing | chargeback', '', 'cloud kitty'),
  service('Ceilometer', 'telemetr* | metering | gnocchi'),
  service('Gnocchi', 'metric* | telemetr* | ceilometer', 'pasta | pesto | potato'),
  service('Kuryr', 'network* | kubernetes | neutron'),
  service('Zun', 'container* | contenedor*'),
  service('Vitrage', 'root | rca | alarm*'),
  service('Aodh', 'alarm*'),
  service('Tempest', 'test* | rally', 'shakespeare | storm | sea'),
  service('Rally', 'benchmark* | tempest', 'dakar | car | protest | political'),
  project('Kata Containers', 'open-infrastructure', {
    sure: 'kata container | katacontainers | contenedores kata | contêineres kata',
    near: 'kata',
    cues: 'aisl* | isol* | inferenc* | contain* | contenedor* | conteiner* | openstack | ceph | starlingx | sandbox* | runtime | isolat* | aislad* | isolad* | zuul | vm | vms | openinfra',
    against: 'karate | judo | dojo | coding',
    home: 'https://katacontainers.io',
  }),
  project('StarlingX', 'open-infrastructure', {
    sure: 'starling x',
    home: 'https://www.starlingx.io',
  }),
  project('Zuul', 'open-infrastructure', {
    certainty: 'context',
    sure: 'zuul ci | zuul-ci',
    cues: 'ci | cd | rama | branch | compuerta* | repositor* | portoes | monorepo | gating | gate* | merge* | pipeline* | gerrit | nodepool | openstack | kata | starlingx | speculative | jobs | merge | openinfra',
    against: 'netflix | spring | ghostbusters | cazafantasmas | caca | gozer | film*',
    home: 'https://zuul-ci.org',
  }),
  project('Airship', 'open-infrastructure', {
    certainty: 'context',
    sure: 'airshipit',
    cues: 'openstack | starlingx | zuul | declarative | provision* | telco | bare | openinfra | 5g',
    against: 'zeppelin | balloon | hindenburg | dirigible | blimp',
    home: 'https://www.airshipit.org',
  }),
  // Hosted by the Ceph Foundation below the Linux Foundation, not by OpenInfra; used with OpenStack more than with anything else.
  project('Ceph', 'open-infrastructure', {
    sure: 'cephfs | cephadm | ceph rgw | rados gateway',
    home: 'https://ceph.io',
  }),
]
