import { expect, test } from 'vitest'
import { recogniseThemes } from './recognise-themes.ts'

// Invented posts of the shape that communities' sites have: front matter, Markdown, HTML, a shortcode, broken characters, lists.
const announcement = `---
title: "KCD Valdivia 2031: Valdivia to Host Cloud-Native, OpenInfra and OSPO Communities"
tags:
  - KCD
  - OSPO
images:
  - /images/blog/kcd-valdivia.png
---

Get ready, Valdivia! **Kubernetes Community Days (KCD) Valdivia 2031** is one of 40 global KCDs.

1.  **Cloud-Native (KCD):** The world of Kubernetes, containers, and DevOps.
2.  **OpenInfra:** The community behind OpenStack, Ceph, and Kata Containers.
3.  **OSPO (Open Source Program Offices):** The strategy of the public sector.

### Why this is a big deal
*   **The VMware Exit:** As companies flee Broadcom, talks on moving to KubeVirt and OpenStack are expected.
*   **Powering AI:** OpenStack (Ironic, Nova) provides GPU and bare-metal resources.
*   **Digital Sovereignty:** secure, in-country clouds for the ports of the south.

*   **üéüÔ∏è Registration:** open. See https://istio.io/harbor and {{< ref "helm-and-flux" >}}.
`
const recap = `---
title: "Recuerdos de Kube Con 2030: <br> cinco días entre volcanes"
author: "Inés Robles"
---

Fuimos prensa y organizadoras. En el puerto de la ciudad comimos junto al hotel Harbor; la Fundación Linux entregó becas.

<img src="/images/backstage/argo-1.png" class="img-fluid" width="100%" >

### Temas
1. Ingeniería de plataformas: **Backstage**, Crossplane y caminos dorados.
 - Herramientas: Argo CD, Flux y Helm.
2. Observabilidad: de Jaeger a OTel; métricas con Prometheus y Thanos.
3. FinOps: costos de la nube a la vista.
4. Seguridad: la cadena de suministro de software, SLSA, Sigstore y Falco.
5. Una sesión para **personas sordas**, con lengua de señas; diversidad e inclusión en serio.

Gracias a [Ana Rook](https://example.org/volcano) y a Julia Nova por la foto del Backstage del teatro.

<strong><p class="text-right te">Inés Robles</p></strong>
`
const found = (text: string, lang: string) =>
  [...new Set(recogniseThemes(text, lang).map(({ theme }) => theme))].toSorted()

test('an announcement in English gives all its themes and nothing of its addresses', () =>
  expect(found(announcement, 'en')).toEqual([
    'artificial-intelligence',
    'bare-metal',
    'ceph',
    'devops',
    'digital-sovereignty',
    'gpu',
    'ironic',
    'kata-containers',
    'kubernetes',
    'kubevirt',
    'nova',
    'openstack',
    'ospo',
    'vmware-migration',
  ]))

test('a recap in Spanish gives all its themes, not the people, places and pictures called like projects', () =>
  expect(found(recap, 'es')).toEqual([
    'accessibility',
    'argo',
    'backstage',
    'crossplane',
    'diversity-inclusion',
    'falco',
    'finops',
    'flux',
    'helm',
    'jaeger',
    'observability',
    'opentelemetry',
    'platform-engineering',
    'prometheus',
    'security',
    'sigstore',
    'slsa',
    'supply-chain-security',
    'thanos',
  ]))

test('where a name is found twice, each place says why', () =>
  expect(
    recogniseThemes(recap, 'es')
      .filter(({ theme }) => theme === 'backstage')
      .map(({ words, why }) => `${words}: ${why.rule} ${why.by ?? ''}`),
  ).toEqual(['Backstage: cue Crossplane']))
