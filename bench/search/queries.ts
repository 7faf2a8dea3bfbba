/** Questions as people type them: names, subjects, cities, years, several words, without accents, and mistyped. */
export const queries: readonly string[] = [
  ...['kubernetes', 'openstack', 'ceph', 'observabilidad', 'seguridad', 'platform engineering'],
  ...['migración a openstack', 'migracion de maquinas virtuales', 'nube privada', 'nuvem privada'],
  ...['private cloud university', 'software libre', 'código abierto', 'codigo abierto gobierno'],
  ...['cadena de suministro', 'supply chain security', 'sbom', 'firmas de imágenes', 'contêineres'],
  ...['bases de datos en kubernetes', 'plano de control', 'control plane', 'failure domains ceph'],
  ...['kolla ansible', 'oficina openstack', 'taller contenedores', 'workshop observability'],
  ...['comunidade', 'comunidades', 'primera contribución', 'contribuições', 'first contribution'],
  ...['bogotá', 'bogota openstack', 'costa rica', 'kcd lima', 'méxico kubernetes', 'brasil'],
  ...[
    '"plano de control"',
    '"nube privada" -windows',
    'kubernetes -openstack',
    'cloud native 2025',
  ],
  ...['datos', 'equipo', 'lightning talk', 'servidores reciclados', 'centro de datos'],
  ...['gobierno abierto software público', 'costos de la nube', 'finops', 'gitops argo', 'la nube'],
  // Mistyped.
  ...['kuberentes', 'kubernets', 'openstak', 'observabilidd', 'obsevability', 'segurdad'],
  ...['migracoin a openstack', 'contenedroes', 'platfrom engineering', 'univeridad', 'bogotta'],
  ...['comunidadde', 'contribuicoes', 'servidroes reciclados', 'kubernetess taller'],
  // Nothing.
  ...['zzyzx', 'qwertyuiop asdf'],
]
